package org.famen.portal.desk;

import io.micronaut.data.annotation.ParameterExpression;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A statement with a parameter {@code scope}: what it is made of are parameters of the SQL. */
@WithinScope.Everywhere
@WithinScope.PlaceIds
@WithinScope.Lawyer
@WithinScope.LawyerEverywhere
@WithinScope.LawyerPlaceIds
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WithinScope {
    @ParameterExpression(name = "everywhere", expression = "#{scope.everywhere()}")
    @interface Everywhere {}

    @ParameterExpression(name = "placeIds", expression = "#{scope.placeIds()}")
    @interface PlaceIds {}

    @ParameterExpression(name = "lawyer", expression = "#{scope.lawyer()}")
    @interface Lawyer {}

    @ParameterExpression(name = "lawyerEverywhere", expression = "#{scope.lawyerEverywhere()}")
    @interface LawyerEverywhere {}

    @ParameterExpression(name = "lawyerPlaceIds", expression = "#{scope.lawyerPlaceIds()}")
    @interface LawyerPlaceIds {}
}

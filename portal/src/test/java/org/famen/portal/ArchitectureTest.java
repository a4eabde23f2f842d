package org.famen.portal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the modules and between the features, as docs/ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final String CONTENT = "org.famen.content..";
    private static final String INDEXER = "org.famen.indexer..";
    private static final String PORTAL = "org.famen.portal..";
    private static final String LOCAL = "org.famen.local..";

    /** What features are built of. */
    private static final String[] SHARED_ROOMS = {
        "org.famen.portal.danger..",
        "org.famen.portal.city..",
        "org.famen.portal.web..",
        "org.famen.portal.database..",
        "org.famen.portal.protection..",
        "org.famen.portal.operations..",
        "org.famen.portal.elastic..",
        "org.famen.portal.library..",
        "org.famen.portal.rule..",
        "org.famen.portal.pagelist..",
        "org.famen.portal.citation..",
        "org.famen.portal.organisation.place..",
        "org.famen.portal.personal..",
        "org.famen.portal.notify..",
        "org.famen.portal.guard..",
        "org.famen.portal.timetable..",
        "org.famen.portal.staff.."
    };

    private static final JavaClasses FAMEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.famen");

    @Test
    void allModulesAreLookedAt() {
        assertThat(Stream.of(CONTENT, INDEXER, PORTAL, LOCAL))
                .allMatch(module -> FAMEN.stream().anyMatch(resideInAPackage(module)));
    }

    @Test
    void contentUsesNothingOfOurs() {
        noClasses()
                .that(resideInAPackage(CONTENT))
                .should(dependOnClassesThat(resideInAnyPackage(INDEXER, PORTAL, LOCAL)))
                .check(FAMEN);
    }

    @Test
    void localUsesNothingOfOurs() {
        noClasses()
                .that(resideInAPackage(LOCAL))
                .should(dependOnClassesThat(resideInAnyPackage(CONTENT, INDEXER, PORTAL)))
                .check(FAMEN);
    }

    /** Only the evaluation may start servers of its own. */
    @Test
    void indexerUsesContentOnly() {
        noClasses()
                .that(resideInAPackage(INDEXER))
                .should(dependOnClassesThat(resideInAPackage(PORTAL)))
                .check(FAMEN);
        noClasses()
                .that(resideInAPackage(INDEXER)
                        .and(JavaClass.Predicates.resideOutsideOfPackage("org.famen.indexer.evaluate..")))
                .should(dependOnClassesThat(resideInAPackage(LOCAL)))
                .check(FAMEN);
    }

    @Test
    void portalUsesContentOnly() {
        noClasses()
                .that(resideInAPackage(PORTAL))
                .should(dependOnClassesThat(resideInAnyPackage(INDEXER, LOCAL)))
                .check(FAMEN);
    }

    /** Elsewhere its builders say what is looked for, and its answers what was found; nothing else reaches the server. */
    @Test
    void onlyTheElasticRoomsReachElasticsearch() {
        noClasses()
                .that(JavaClass.Predicates.resideOutsideOfPackages(
                        "org.famen.portal.elastic..", "org.famen.indexer.elastic..", "org.famen.indexer.load.."))
                .should(dependOnClassesThat(resideInAnyPackage("co.elastic.clients.transport..")
                        .or(JavaClass.Predicates.type(ElasticsearchClient.class))))
                .check(FAMEN);
    }

    /** Everything else of a feature is private to it; the compiler sees to that where classes are not public. */
    @Test
    void featuresOfThePortalMeetOnlyInWhatIsMadeToBeShared() {
        slices().matching("org.famen.portal.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(PORTAL), resideInAnyPackage(SHARED_ROOMS))
                // The front page shows a little of what others have.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.home.."), resideInAPackage("org.famen.portal.statistic.."))
                // So do the pages of the bureau's own work, which has figures.
                .ignoreDependency(
                        resideInAnyPackage(
                                "org.famen.portal.campaign..",
                                "org.famen.portal.enforcement..",
                                "org.famen.portal.line..",
                                "org.famen.portal.mechanism..",
                                "org.famen.portal.report..",
                                "org.famen.portal.village.."),
                        resideInAPackage("org.famen.portal.statistic.."))
                // A clue becomes an entry of the ledger, and is answered there.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.enforcement.."),
                        resideInAPackage("org.famen.portal.feedback.."))
                // The desk of searches listens to what was searched.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.searchdesk.."),
                        resideInAPackage("org.famen.portal.search.."))
                // A saved search is searched again.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.watch.."), resideInAPackage("org.famen.portal.search.."))
                // A report belongs to a booking.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.checkup.."), resideInAPackage("org.famen.portal.booking.."))
                // The desk's navigation counts what waits, and whose feedback somebody sees the feedback knows.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.desk.."), resideInAPackage("org.famen.portal.feedback.."))
                // The desk works on what the public has booked.
                .ignoreDependency(
                        resideInAPackage("org.famen.portal.desk.."), resideInAPackage("org.famen.portal.booking.."))
                .check(FAMEN);
    }

    @Test
    void sharedRoomsKnowNoFeature() {
        noClasses()
                .that(resideInAnyPackage(SHARED_ROOMS))
                .should(dependOnClassesThat(resideInAPackage(PORTAL).and(not(resideInAnyPackage(SHARED_ROOMS)))))
                .check(FAMEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "indexer", "portal", "local"})
    void packagesDoNotGoInCircles(String module) {
        slices().matching("org.famen." + module + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(FAMEN);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(FAMEN.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("io.micronaut.context.annotation.Value")
                .orShould()
                .beAnnotatedWith("io.micronaut.context.annotation.Property")
                .check(FAMEN);
    }

    /** So that every cell of every table is made harmless for spreadsheets; Remedy shows a line for a file of content. */
    @Test
    void tablesAreWrittenByOneClass() {
        noClasses()
                .that(resideInAPackage(PORTAL))
                .and()
                .haveNameNotMatching(".*\\.(web\\.format\\.Csv|searchdesk\\.Remedy)")
                .should(dependOnClassesThat(resideInAPackage("org.apache.commons.csv..")))
                .check(FAMEN);
    }

    /** CookiesIT looks at the marks of each. */
    @Test
    void cookiesAreSetInFourPlaces() {
        noClasses()
                .that(resideInAPackage(PORTAL))
                .and()
                .haveNameNotMatching(
                        ".*\\.(web\\.Visitors|web\\.ViewController|staff\\.Sessions|staff\\.account\\.WelcomeController)")
                .should()
                .callMethod("io.micronaut.http.cookie.Cookie", "of", String.class.getName(), String.class.getName())
                .orShould()
                .callMethod("io.micronaut.http.cookie.Cookie", "create", String.class.getName(), String.class.getName())
                .check(FAMEN);
    }

    @Test
    void controllersArePrivateToTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith("io.micronaut.http.annotation.Controller")
                .should()
                .notBePublic()
                .check(FAMEN);
    }
}

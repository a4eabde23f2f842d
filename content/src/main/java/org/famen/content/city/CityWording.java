package org.famen.content.city;

import java.util.stream.Stream;

/** The sentences of a city's folder: what is published, and what people are said to type. Names and addresses are left out. */
public final class CityWording {
    private CityWording() {}

    public static Stream<String> of(CityContent city) {
        return Stream.of(
                        city.consultations().stream()
                                .flatMap(each ->
                                        Stream.of(each.question(), each.detail().orElse(""), each.answer())),
                        city.guides().stream().flatMap(each -> Stream.of(each.title(), each.body())),
                        city.policies().stream().flatMap(each -> Stream.of(each.title(), each.body())),
                        city.events().stream().flatMap(each -> Stream.of(each.title(), each.body())),
                        city.risks().stream()
                                .flatMap(each -> Stream.of(each.conduct(), each.penalty(), each.avoidance())),
                        city.investorArticles().stream().flatMap(each -> Stream.of(each.title(), each.body())),
                        city.services().stream().map(each -> each.title()),
                        dangers(city))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> dangers(CityContent city) {
        return Stream.concat(
                city.dangers().ordinary().stream(),
                city.dangers().dangers().stream()
                        .flatMap(danger -> Stream.of(
                                        danger.wording().phrases(),
                                        danger.wording().mustMatch(),
                                        danger.wording().harmless())
                                .flatMap(some -> some.stream())));
    }
}

package org.famen.portal.personal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.checkup.CheckupField;
import org.famen.content.city.CityContent;

/** Points of the self-check that somebody takes along to a check-up: ids in addresses, words in the booking. */
@Singleton
public class SelfCheckPoints {
    private final Map<String, String> words = new LinkedHashMap<>();

    SelfCheckPoints(CityContent city) {
        for (CheckupField field : city.checkup()) {
            field.questions().forEach(question -> words.put(question.id(), field.name() + "：" + question.point()));
        }
    }

    /** Those that are ids of questions, in the order of the self-check. */
    public List<String> known(Collection<String> ids) {
        return words.keySet().stream().filter(ids::contains).toList();
    }

    /** 劳动用工：书面劳动合同 */
    public List<String> inWords(Collection<String> ids) {
        return known(ids).stream().map(words::get).toList();
    }

    /** The ids of those that the self-check still has. */
    public List<String> ids(Collection<String> inWords) {
        return words.entrySet().stream()
                .filter(point -> inWords.contains(point.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

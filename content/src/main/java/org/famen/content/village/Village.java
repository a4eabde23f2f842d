package org.famen.content.village;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A village or a neighbourhood.
 *
 * @param id part of its address, for good
 * @param organisations ids of its room of legal services and its mediators
 * @param phone on duty, of the village and never of a person
 * @param adviser when the legal adviser (村居法律顾问) is there
 * @param model who named it a model; empty when nobody did
 * @param modelUntil when that is looked at again
 * @param helpers law-literate villagers
 * @param aliases what people call it
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Village(
        String id,
        String name,
        String district,
        String township,
        List<String> organisations,
        Optional<String> phone,
        Optional<String> adviser,
        Optional<ModelLevel> model,
        Optional<LocalDate> modelUntil,
        List<Helper> helpers,
        List<String> aliases,
        boolean demonstration)
        implements Published {

    public Village {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        requireNonNull(township, "township is null");
        organisations = List.copyOf(organisations);
        requireNonNull(phone, "phone is null");
        requireNonNull(adviser, "adviser is null");
        requireNonNull(model, "model is null");
        requireNonNull(modelUntil, "modelUntil is null");
        helpers = List.copyOf(helpers);
        aliases = List.copyOf(aliases);
    }

    public int told() {
        return helpers.stream().mapToInt(Helper::told).sum();
    }

    public int mediated() {
        return helpers.stream().mapToInt(Helper::mediated).sum();
    }

    public int guided() {
        return helpers.stream().mapToInt(Helper::guided).sum();
    }

    /** Of all helpers together. */
    public int hours() {
        return helpers.stream().mapToInt(Helper::hours).sum();
    }
}

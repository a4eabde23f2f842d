package org.famen.portal.organisation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.famen.portal.organisation.place.NamedPlace;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.organisation.place.Origins;
import org.famen.portal.organisation.place.PlaceFilter;

/** Reads one line as a place and a need, in whichever order and with or without blanks: 月牙镇 讨薪, 月牙镇公证. */
@Singleton
class Wishes {
    /** Longer than what people call a need, so that it is first looked for among titles. */
    private static final int TITLE = 4;

    private final Origins origins;
    private final Needs needs;

    Wishes(Origins origins, Needs needs) {
        this.origins = origins;
        this.needs = needs;
    }

    Wish read(HelpQuery asked) {
        String typed = asked.near();
        if (typed.isEmpty()) {
            return Wish.from(origins.find("", asked.at()));
        }
        return origins.within(typed)
                .map(place -> titled(typed, place).orElseGet(() -> placed(place)))
                .orElseGet(() -> placeless(typed));
    }

    /** What the form says by itself counts more than what the line means. */
    static PlaceFilter narrow(PlaceFilter filter, Wish wish) {
        PlaceFilter there = filter.district().isEmpty() ? filter.inDistrict(wish.district()) : filter;
        Optional<Need> need = wish.need();
        if (need.isEmpty() || !(filter.service() + filter.kind()).isEmpty()) {
            return there;
        }
        return there.ofKind(need.get().kind()).withAnyOf(need.get().services());
    }

    /** 故道法治长廊 is a title, though 故道 is a district, too. */
    private Optional<Wish> titled(String typed, NamedPlace place) {
        return place.rest().isEmpty() || needs.find(place.rest()).isPresent() ? Optional.empty() : titled(typed);
    }

    private Optional<Wish> titled(String typed) {
        return origins.find(typed, Optional.empty()).map(origin -> Wish.from(Optional.of(origin)));
    }

    private Wish placed(NamedPlace place) {
        Optional<Need> need = needs.find(place.rest());
        return new Wish(
                place.origin(),
                place.origin().isEmpty() ? place.district() : "",
                place.name(),
                place.meant(),
                need,
                need.isPresent() ? "" : place.rest());
    }

    private Wish placeless(String typed) {
        Optional<Wish> need = needs.find(typed).map(Wishes::wanting);
        Optional<Wish> titled = typed.length() > TITLE || need.isEmpty() ? titled(typed) : Optional.empty();
        return titled.or(() -> need).orElse(new Wish(Optional.<Origin>empty(), "", "", false, Optional.empty(), typed));
    }

    private static Wish wanting(Need need) {
        return new Wish(Optional.empty(), "", "", false, Optional.of(need), "");
    }
}

package org.famen.portal.desk.calendar;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.Member;
import org.famen.portal.timetable.Block;
import org.famen.portal.timetable.Blocks;
import org.famen.portal.timetable.BookedTime;
import org.famen.portal.timetable.Conflicts;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.FieldErrors;

/** Leave and closures at the desks that somebody arranges. A lawyer is away everywhere, so others' bookings are counted. */
@Singleton
class BlockedTimes {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);

    private final Blocks blocks;
    private final Conflicts conflicts;
    private final Places places;
    private final Timetables timetables;

    BlockedTimes(Blocks blocks, Conflicts conflicts, Places places, Timetables timetables) {
        this.blocks = blocks;
        this.conflicts = conflicts;
        this.places = places;
        this.timetables = timetables;
    }

    BlockChoices choices(Member member) {
        return BlockChoices.of(places.desks(Scope.arrangedBy(member)));
    }

    UUID add(Member member, BlockForm form) {
        return blocks.add(
                form.desk().isEmpty() ? null : form.desk(),
                form.lawyer().isEmpty() ? null : form.lawyer(),
                form.begin(),
                form.end(),
                form.reason(),
                member.actor());
    }

    /** @return whether it was there, and theirs to remove */
    boolean remove(Member member, UUID id) {
        return find(id).filter(choices(member)::allow).isPresent() && blocks.remove(id, member.actor());
    }

    /** @param added the block that was just made */
    BlockPage page(Member member, Optional<UUID> added, BlockForm form, FieldErrors errors, String done) {
        Scope scope = Scope.arrangedBy(member);
        BlockChoices choices = choices(member);
        Timetable timetable = timetables.now();
        List<BookedTime> all = conflicts.find();
        return new BlockPage(
                blocks.upcoming().stream()
                        .filter(choices::allow)
                        .map(block -> row(timetable, block))
                        .toList(),
                all.stream()
                        .filter(booked -> scope.covers(place(timetable, booked)))
                        .map(booked -> conflict(timetable, booked))
                        .toList(),
                added.flatMap(this::find).filter(choices::allow).stream()
                        .mapToLong(block -> all.stream()
                                .filter(booked -> !scope.covers(place(timetable, booked)) && concerns(block, booked))
                                .count())
                        .sum(),
                choices,
                form,
                errors,
                done);
    }

    private Optional<Block> find(UUID id) {
        return blocks.upcoming().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    private static boolean concerns(Block block, BookedTime booked) {
        return block.lawyerId() != null
                && booked.lawyers().contains(block.lawyerId())
                && block.from().isBefore(booked.endsAt())
                && booked.startsAt().isBefore(block.until());
    }

    private static String place(Timetable timetable, BookedTime booked) {
        return timetable.deskBooked(booked.deskId()).place().id();
    }

    private static BlockPage.Row row(Timetable timetable, Block block) {
        String desk = Optional.ofNullable(block.deskId())
                .map(timetable::deskBooked)
                .map(BlockPage::name)
                .orElse("");
        return new BlockPage.Row(block, desk, whole(block));
    }

    private static String whole(Block block) {
        return WHEN.format(block.from().atZone(Event.ZONE)) + "–"
                + WHEN.format(block.until().atZone(Event.ZONE));
    }

    private static BlockPage.Conflict conflict(Timetable timetable, BookedTime booked) {
        return new BlockPage.Conflict(
                booked.bookingId(),
                new ReferenceNumber(booked.reference()).written(),
                WHEN.format(booked.startsAt().atZone(Event.ZONE)),
                timetable.serviceBooked(booked.serviceId()).title(),
                BlockPage.name(timetable.deskBooked(booked.deskId())),
                booked.blocked());
    }
}

package eu.rapport.people;

import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Somebody who uses the bot or is invited to. Read anew for every message: a change of role or standing counts at once.
 *
 * @param id 0 while not stored
 * @param telegramId their number there, also of their private chat; null until they join
 * @param zoneId IANA zone, such as {@code Europe/Amsterdam}
 * @param quietFrom from when on they are left alone, until {@code quietTo} the next morning
 * @param quietSundays whether Sundays are quiet as a whole
 * @param discreet whether notifications say nothing that a lock screen should not show
 * @param reachable whether messages arrive, as far as is known
 * @param awayUntil the last day of an absence
 */
public record Person(
        @Id long id,
        @Nullable Long telegramId,
        Role role,
        String name,
        Language language,
        @Column("zone") String zoneId,
        LocalTime quietFrom,
        LocalTime quietTo,
        boolean quietSundays,
        boolean discreet,
        Standing standing,
        boolean reachable,
        @Nullable Long invitedBy,
        @Nullable Instant joinedAt,
        @Nullable Instant leftAt,
        @Nullable LocalDate awayUntil) {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static Person invited(String name, Role role, Language language, ZoneId zone, @Nullable Long invitedBy) {
        boolean volunteer = role == Role.REPRESENTATIVE;
        return new Person(
                0,
                null,
                role,
                name,
                language,
                zone.getId(),
                EVENING,
                MORNING,
                volunteer,
                volunteer,
                Standing.INVITED,
                true,
                invitedBy,
                null,
                null,
                null);
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** The quiet hours of this person. */
    public QuietHours quietHours() {
        return new QuietHours(quietFrom, quietTo, quietSundays);
    }

    /** An instant as this person's clock shows it. */
    public ZonedDateTime at(Instant instant) {
        return instant.atZone(zone());
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    public boolean isAway(LocalDate day) {
        return awayUntil != null && !day.isAfter(awayUntil);
    }

    Person joining(long telegramId, String name, Instant now) {
        return changed(person -> {
            person.telegramId = telegramId;
            person.name = name;
            person.standing = Standing.ACTIVE;
            person.reachable = true;
            person.joinedAt = now;
            person.leftAt = null;
        });
    }

    Person named(String name) {
        return changed(person -> person.name = name);
    }

    Person speaking(Language language) {
        return changed(person -> person.language = language);
    }

    Person livingIn(ZoneId zone) {
        return changed(person -> person.zoneId = zone.getId());
    }

    Person quiet(QuietHours hours) {
        return changed(person -> person.keepQuiet(hours));
    }

    Person discreet(boolean discreet) {
        return changed(person -> person.discreet = discreet);
    }

    Person reachable(boolean reachable) {
        return changed(person -> person.reachable = reachable);
    }

    Person away(@Nullable LocalDate until) {
        return changed(person -> person.awayUntil = until);
    }

    Person leaving(Instant now) {
        return changed(person -> {
            person.standing = Standing.LEFT;
            person.leftAt = now;
            person.awayUntil = null;
        });
    }

    /** Without a chat: it has become that of another role in which they came back. */
    Person chatless() {
        return changed(person -> person.telegramId = null);
    }

    Person staying() {
        return changed(person -> {
            person.standing = telegramId == null ? Standing.INVITED : Standing.ACTIVE;
            person.leftAt = null;
        });
    }

    /** What is left of somebody who asked to be forgotten: their role, when they came and went. */
    Person forgotten(Instant now, String placeholder) {
        return changed(person -> {
            person.telegramId = null;
            person.name = placeholder;
            person.language = Language.EN;
            person.zoneId = "UTC";
            person.keepQuiet(new QuietHours(EVENING, MORNING, false));
            person.discreet = true;
            person.standing = Standing.FORGOTTEN;
            person.reachable = false;
            person.invitedBy = null;
            person.leftAt = now;
            person.awayUntil = null;
        });
    }

    private Person changed(Consumer<PersonChange> change) {
        PersonChange next = new PersonChange(this);
        change.accept(next);
        return next.person();
    }
}

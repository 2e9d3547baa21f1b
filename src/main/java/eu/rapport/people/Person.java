package eu.rapport.people;

import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                Standing.ACTIVE,
                true,
                invitedBy,
                now,
                null,
                awayUntil);
    }

    Person named(String name) {
        return with(name, language, zoneId, quietFrom, quietTo, quietSundays, discreet);
    }

    Person speaking(Language language) {
        return with(name, language, zoneId, quietFrom, quietTo, quietSundays, discreet);
    }

    Person livingIn(ZoneId zone) {
        return with(name, language, zone.getId(), quietFrom, quietTo, quietSundays, discreet);
    }

    Person quiet(QuietHours hours) {
        return with(name, language, zoneId, hours.from(), hours.to(), hours.sundays(), discreet);
    }

    Person discreet(boolean discreet) {
        return with(name, language, zoneId, quietFrom, quietTo, quietSundays, discreet);
    }

    Person reachable(boolean reachable) {
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                standing,
                reachable,
                invitedBy,
                joinedAt,
                leftAt,
                awayUntil);
    }

    Person away(@Nullable LocalDate until) {
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                standing,
                reachable,
                invitedBy,
                joinedAt,
                leftAt,
                until);
    }

    Person leaving(Instant now) {
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                Standing.LEFT,
                reachable,
                invitedBy,
                joinedAt,
                now,
                null);
    }

    /** Without a chat: it has become that of another role in which they came back. */
    Person chatless() {
        return new Person(
                id,
                null,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                standing,
                reachable,
                invitedBy,
                joinedAt,
                leftAt,
                awayUntil);
    }

    Person staying() {
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                quietFrom,
                quietTo,
                quietSundays,
                discreet,
                telegramId == null ? Standing.INVITED : Standing.ACTIVE,
                reachable,
                invitedBy,
                joinedAt,
                null,
                awayUntil);
    }

    Person forgotten(Instant now, String placeholder) {
        return new Person(
                id,
                null,
                role,
                placeholder,
                Language.EN,
                "UTC",
                EVENING,
                MORNING,
                false,
                true,
                Standing.FORGOTTEN,
                false,
                null,
                joinedAt,
                now,
                null);
    }

    private Person with(
            String name,
            Language language,
            String zoneId,
            LocalTime from,
            LocalTime to,
            boolean quietSundays,
            boolean discreet) {
        return new Person(
                id,
                telegramId,
                role,
                name,
                language,
                zoneId,
                from,
                to,
                quietSundays,
                discreet,
                standing,
                reachable,
                invitedBy,
                joinedAt,
                leftAt,
                awayUntil);
    }
}

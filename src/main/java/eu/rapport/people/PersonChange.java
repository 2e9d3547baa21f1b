package eu.rapport.people;

import eu.rapport.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A person while something about them changes; what is not set stays as it was. */
final class PersonChange {
    private final Person before;

    @Nullable
    Long telegramId;

    String name;
    Language language;
    String zoneId;
    private LocalTime quietFrom;
    private LocalTime quietTo;
    private boolean quietSundays;
    boolean discreet;
    Standing standing;
    boolean reachable;

    @Nullable
    Long invitedBy;

    @Nullable
    Instant joinedAt;

    @Nullable
    Instant leftAt;

    @Nullable
    LocalDate awayUntil;

    PersonChange(Person before) {
        this.before = before;
        telegramId = before.telegramId();
        name = before.name();
        language = before.language();
        zoneId = before.zoneId();
        quietFrom = before.quietFrom();
        quietTo = before.quietTo();
        quietSundays = before.quietSundays();
        discreet = before.discreet();
        standing = before.standing();
        reachable = before.reachable();
        invitedBy = before.invitedBy();
        joinedAt = before.joinedAt();
        leftAt = before.leftAt();
        awayUntil = before.awayUntil();
    }

    void keepQuiet(QuietHours hours) {
        quietFrom = hours.from();
        quietTo = hours.to();
        quietSundays = hours.sundays();
    }

    Person person() {
        return new Person(
                before.id(),
                telegramId,
                before.role(),
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
}

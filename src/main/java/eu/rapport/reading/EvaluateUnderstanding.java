package eu.rapport.reading;

import eu.rapport.models.CarefulChat;
import eu.rapport.models.ChatModels;
import eu.rapport.shared.Evaluation;
import eu.rapport.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate understanding --cases FILE --directories FILE --answers FILE}: reads messages exactly as the bot would, one JSON line each. A
 * case has its own moment ({@code now}), zone, speaker and town; a town lists communities with aliases, and people with role and community.
 * {@code millis} is what the first reading takes, which people see at once; a configured chat model is asked after that.
 */
public final class EvaluateUnderstanding implements Evaluation {
    private static final String USAGE = "evaluate understanding --cases FILE --directories FILE --answers FILE";

    private final JsonMapper json = JsonMapper.shared();
    private final SecondOpinion second;

    /** With the chat model that {@code RAPPORT_LLM_*} configures, if any. */
    public EvaluateUnderstanding() {
        this(new SecondOpinion(new CarefulChat(ChatModels.ofVariables(System::getenv), Clock.systemUTC())));
    }

    EvaluateUnderstanding(SecondOpinion second) {
        this.second = second;
    }

    @Override
    public String name() {
        return "understanding";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        JsonNode towns = json.readTree(Files.readString(option(arguments, "--directories")));
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(option(arguments, "--cases"))) {
            if (!line.isBlank()) {
                JsonNode one = json.readTree(line);
                answers.add(json.writeValueAsString(
                        answer(one, directory(towns.get(one.get("directory").asString())))));
            }
        }
        Files.write(option(arguments, "--answers"), answers);
    }

    private Map<String, Object> answer(JsonNode one, Directory directory) {
        ZoneId zone = ZoneId.of(one.get("zone").asString());
        String speaker = one.path("speaker").asString("");
        Setting setting = new Setting(
                OffsetDateTime.parse(one.get("now").asString()).atZoneSameInstant(zone),
                directory,
                directory.people().stream()
                        .filter(each -> each.name().equals(speaker))
                        .findFirst()
                        .orElse(null));
        long start = System.nanoTime();
        Reading first = Reader.read(one.get("text").asString(), setting);
        double millis = (System.nanoTime() - start) / 1e6;
        Reading reading = second.on(one.get("text").asString(), setting, first).orElse(first);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", one.get("id").asString());
        answer.put("intent", intent(reading.intent()));
        answer.put(
                "community",
                reading.community().known().map(Directory.Community::name).orElse(null));
        answer.put(
                "people",
                reading.knownPeople().stream().map(Directory.Person::name).toList());
        answer.put("meeting_date", day(reading.meetingDay()));
        answer.put("place", reading.place().orElse(null));
        answer.put("follow_up_due", day(followUp(reading)));
        answer.put(
                "promises",
                reading.promises().stream().map(EvaluateUnderstanding::promise).toList());
        answer.put(
                "concerns",
                reading.concerns().stream()
                        .map(each -> Map.of("text", each.text()))
                        .toList());
        answer.put("since", day(reading.since()));
        answer.put("millis", millis);
        return answer;
    }

    /** Who wants to be reminded has said when to check back. */
    private static Optional<When> followUp(Reading reading) {
        return reading.followUp()
                .map(Reading.FollowUp::when)
                .or(() -> reading.reminder().flatMap(Reading.Reminder::when));
    }

    private static Map<String, Object> promise(Reading.Promise promise) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("by", promise.by().name().toLowerCase(Locale.ROOT));
        told.put("due", day(promise.due()));
        told.put("text", promise.text());
        return told;
    }

    /** That something hangs on one person is a risk like others. */
    private static String intent(Intent intent) {
        Intent told = intent == Intent.QUERY_DEPENDENCE ? Intent.QUERY_RISKS : intent;
        return told.name().toLowerCase(Locale.ROOT);
    }

    /** The day, also where only the time of the clock is unclear and would be asked for. */
    private static @Nullable String day(Optional<When> when) {
        List<LocalDate> days = when.stream()
                .flatMap(each ->
                        each instanceof When.Unclear unclear ? unclear.alternatives().stream() : Stream.of(each))
                .flatMap(each -> each.day().stream())
                .distinct()
                .toList();
        boolean one = days.size() == 1
                && !(when.orElseThrow() instanceof When.Unclear unclear
                        && unclear.alternatives().size() < 2);
        return one ? days.getFirst().toString() : null;
    }

    private static Directory directory(JsonNode town) {
        List<Directory.Community> communities = new ArrayList<>();
        for (JsonNode each : town.get("communities")) {
            List<String> aliases = new ArrayList<>();
            each.path("aliases").forEach(alias -> aliases.add(alias.asString()));
            communities.add(new Directory.Community(
                    communities.size() + 1L, each.get("name").asString(), aliases));
        }
        Map<String, Long> ids =
                communities.stream().collect(Collectors.toMap(Directory.Community::name, Directory.Community::id));
        List<Directory.Person> people = new ArrayList<>();
        for (JsonNode each : town.get("people")) {
            Long community = ids.get(each.path("community").asString(""));
            people.add(new Directory.Person(
                    people.size() + 1L,
                    each.get("name").asString(),
                    Role.valueOf(each.get("role").asString().toUpperCase(Locale.ROOT)),
                    community == null ? Set.of() : Set.of(community)));
        }
        return new Directory(communities, people);
    }

    private static Path option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            throw new IllegalArgumentException(USAGE);
        }
        return Path.of(arguments.get(at + 1));
    }
}

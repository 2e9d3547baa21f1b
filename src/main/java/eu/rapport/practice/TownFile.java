package eu.rapport.practice;

import eu.rapport.communities.Tie;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The made-up town as it is written down in {@code practice/town.yaml}; days are counted back from the first start. */
record TownFile(Map<String, Someone> people, List<Place> communities, List<Leaver> leavers) {

    /** Somebody of the town; {@code page} where the page opens with their chat. */
    record Someone(
            String name,
            Role role,
            boolean page,
            @Nullable String line,
            @Nullable Integer joined) {}

    /** A community with what happened between it and the town hall. */
    record Place(
            String name,
            Set<String> also,
            Set<Tie> ties,
            String found,
            String size,
            String venue,
            int added,
            String contact,
            @Nullable String deputy,
            List<String> people,
            List<Event> history) {}

    /** One thing that happened; which one shows in what is filled in. */
    record Event(
            int ago,
            @Nullable String kind,
            @Nullable String place,
            @Nullable String openness,
            @Nullable List<String> who,
            @Nullable String words,
            @Nullable List<String> concerns,
            @Nullable List<Promised> promises,
            @Nullable Next next,
            @Nullable String judge,
            @Nullable String answer,
            @Nullable String by,
            @Nullable String level,
            @Nullable String reason,
            @Nullable Round checkin,
            @Nullable String contact,
            @Nullable String left) {}

    /** A promise of one side, due so many days later. */
    record Promised(Side by, String words, int in) {}

    /** What an officer wants to come back to, so many days later. */
    record Next(int in, @Nullable LocalTime at, String what) {}

    /** What either side said in a check-in. */
    record Round(int community, int authority) {}

    /** An officer who no longer works for the town. */
    record Leaver(String who, int ago) {}

    static TownFile read() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream file = new ClassPathResource("practice/town.yaml").getInputStream()) {
            Map<String, Object> content = new Yaml().load(file);
            return mapper.convertValue(content, TownFile.class);
        }
    }
}

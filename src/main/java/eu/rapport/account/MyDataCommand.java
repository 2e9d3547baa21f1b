package eu.rapport.account;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows a person all that is held about them, as text and as a file. */
@Component
class MyDataCommand implements Command {
    private final PersonalFile personalFile;
    private final Outline outline;
    private final JsonMapper json;

    MyDataCommand(PersonalFile personalFile, Outline outline, JsonMapper json) {
        this.outline = outline;
        this.personalFile = personalFile;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Override
    public String name() {
        return "mydata";
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Map<String, Object> all = personalFile.of(turn.person());
        byte[] file = json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
        return Reply.say(Text.paragraphs(Text.of("mydata.intro"), outline.of(all), Text.of("mydata.outro")))
                .and(Reply.file("rapport-my-data.json", file, Text.of("mydata.file")));
    }
}

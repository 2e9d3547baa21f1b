package eu.rapport.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who chats with the bot here. */
@Component
@PracticeOnly
class Chats {
    private static final long FIRST_GUEST = 5000;

    private final JdbcClient jdbc;

    Chats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A private chat of somebody with the bot.
     *
     * @param role whom the page presents: representative, officer, coordinator or guest
     * @param line who that is, in a few words
     * @param shown whether the page shows it; the others wait until somebody looks over their shoulder
     */
    record Chat(long id, String role, String name, String line, boolean shown) {}

    List<Chat> all() {
        return jdbc.sql("""
                        select id, role, name, line, shown from practice_chat
                        order by array_position(array['representative', 'officer', 'coordinator', 'guest'], role), place""").query(Chat.class).list();
    }

    Optional<Chat> find(long id) {
        return jdbc.sql("select id, role, name, line, shown from practice_chat where id = ?")
                .param(id)
                .query(Chat.class)
                .optional();
    }

    Chat get(long id) {
        return find(id).orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    void open(Chat chat) {
        jdbc.sql("insert into practice_chat (id, role, name, line, shown) values (?, ?, ?, ?, ?)")
                .params(chat.id(), chat.role(), chat.name(), chat.line(), chat.shown())
                .update();
    }

    /** Lets the page show a chat from now on. */
    void show(long id) {
        jdbc.sql("update practice_chat set shown = true where id = ?").param(id).update();
    }

    /** A new chat of somebody whom the bot has never seen. */
    Chat openForGuest(String name) {
        long id = jdbc.sql("select greatest(max(id), ?) + 1 from practice_chat")
                .param(FIRST_GUEST)
                .query(Long.class)
                .single();
        Chat guest = new Chat(id, "guest", name, "", true);
        open(guest);
        return guest;
    }
}

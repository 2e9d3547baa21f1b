package eu.rapport.telegram.botapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Telegram as the bot sees it, on localhost: updates with the server's queue, messages that can be edited, Telegram's errors,
 * every call checked against the schema and kept in a journal, faults on demand. Start one, make people with
 * {@link #person(long, String)}, let them talk.
 */
public final class BotApiStandIn implements AutoCloseable {
    /** The token that {@link #start()} accepts; any other is refused. */
    public static final String TOKEN = "4242424242:AAstand-in-token-of-the-tests-0123456789";

    /** The bot's name. */
    public static final String USERNAME = "RapportTestBot";

    private static final String FILES = "/file/bot" + TOKEN + "/voice/";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else every answer takes 40 ms
    }

    private final HttpServer server;
    private final Schema schema = new Schema();
    private final InstantSource clock;
    private final UpdateQueue queue;
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private final List<ApiRequest> journal = new CopyOnWriteJournal();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong(1);
    private final Methods methods;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private volatile boolean away;

    private BotApiStandIn(InstantSource clock, int port) throws IOException {
        this.clock = clock;
        queue = new UpdateQueue(clock);
        methods = new Methods(this, queue);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static BotApiStandIn start() {
        return start(Clock.systemUTC(), 0);
    }

    /** Starts one whose messages bear the times of this clock, on this port (0: any). */
    public static BotApiStandIn start(InstantSource clock, int port) {
        try {
            return new BotApiStandIn(clock, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to set as {@code TELEGRAM_API_URL}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A person's private chat with the bot; the same each time. */
    public Chat person(long id, String name) {
        return chats.computeIfAbsent(id, each -> new Chat(this, id, id, name, "private"));
    }

    /** A person's seat in a group. */
    public Chat group(long groupId, long personId, String name) {
        return chats.computeIfAbsent(groupId, each -> new Chat(this, groupId, personId, name, "supergroup"));
    }

    /** Keeps a file that somebody sent, to be had by {@code getFile}. */
    public void keeps(String fileId, byte[] content) {
        files.put(fileId, content);
    }

    /** From now on calls of this method go wrong as told; {@code *} is every method. */
    public Fault on(String method) {
        Fault fault = new Fault(method);
        faults.add(fault);
        return fault;
    }

    /** While away, every connection is closed unanswered. */
    public void away(boolean away) {
        this.away = away;
        queue.terminate();
    }

    /** Every call so far. */
    public List<ApiRequest> journal() {
        return List.copyOf(journal);
    }

    /** Every call of a method so far. */
    public List<ApiRequest> calls(String method) {
        return journal.stream()
                .filter(each -> each.method().equalsIgnoreCase(method))
                .toList();
    }

    /** Waits for a call as wanted. */
    public ApiRequest awaitCall(String method, Predicate<ApiRequest> wanted) {
        return ((CopyOnWriteJournal) journal)
                .await(each -> each.method().equalsIgnoreCase(method) && wanted.test(each), Duration.ofSeconds(20));
    }

    /** What was wrong with calls according to the schema and to Telegram's limits for their content. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Puts an update into the queue as raw text; {@code $ID} stands for its number. */
    public long deliverRaw(String json) {
        return queue.addRaw(json);
    }

    /** The next update gets this number. */
    public void continueUpdatesAt(long id) {
        queue.continueAt(id);
    }

    /** Whether batches are delivered in reverse order. */
    public void reverseBatches(boolean reversed) {
        queue.reverse(reversed);
    }

    /** How many updates the bot has not confirmed yet. */
    public int waitingUpdates() {
        return queue.size();
    }

    @Override
    public void close() {
        away = true;
        queue.terminate();
        server.stop(0);
    }

    long deliver(String kind, ObjectNode content) {
        ObjectNode update = RequestParser.JSON.createObjectNode();
        update.put("update_id", 0);
        update.set(kind, content);
        return queue.add(update);
    }

    long nextNumber() {
        return numbers.getAndIncrement();
    }

    long seconds() {
        return clock.instant().getEpochSecond();
    }

    @Nullable
    Chat chat(long id) {
        return chats.get(id);
    }

    /** What {@code getFile} tells about a file. */
    Answer file(String fileId) {
        byte[] content = files.get(fileId);
        if (content == null) {
            return Answer.error(400, "Bad Request: invalid file_id");
        }
        ObjectNode file = RequestParser.JSON.createObjectNode();
        file.put("file_id", fileId);
        file.put("file_unique_id", "u" + fileId);
        file.put("file_size", content.length);
        file.put("file_path", "voice/" + fileId);
        return Answer.ok(file);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    ObjectNode botUser() {
        ObjectNode user = RequestParser.JSON.createObjectNode();
        user.put("id", Long.parseLong(TOKEN.split(":")[0]));
        user.put("is_bot", true);
        user.put("first_name", "Rapport");
        user.put("username", USERNAME);
        return user;
    }

    String whatWentWrong() {
        return problems.isEmpty() ? "" : "\nAnd its calls were wrong:\n  " + String.join("\n  ", problems);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith(FILES)) {
                download(exchange, files.get(path.substring(FILES.length())));
                return;
            }
            ApiRequest request = RequestParser.read(exchange);
            if (away) {
                return;
            }
            journal.add(request);
            Fault fault = faults.stream()
                    .filter(each -> each.strikes(request))
                    .findFirst()
                    .orElse(null);
            if (fault == null) {
                answer(exchange, process(request));
            } else {
                fail(exchange, request, fault);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void download(HttpExchange exchange, byte @Nullable [] content) throws IOException {
        exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
        if (content != null) {
            exchange.getResponseBody().write(content);
        }
    }

    private void fail(HttpExchange exchange, ApiRequest request, Fault fault) throws IOException, InterruptedException {
        Thread.sleep(fault.delay);
        switch (fault.kind) {
            case SLOW -> answer(exchange, process(request));
            case DROP_BEFORE -> {}
            case DROP_AFTER -> process(request);
            case ANSWER -> {
                if (fault.processed) {
                    process(request);
                }
                answer(exchange, new Answer(fault.status, fault.body(request)));
            }
            case TRUNCATE -> {
                byte[] bytes = process(request).body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
                exchange.getResponseBody().flush();
            }
        }
    }

    private Answer process(ApiRequest request) throws InterruptedException {
        if (!request.token().equals(TOKEN)) {
            return Answer.error(401, "Unauthorized");
        }
        if (!schema.knows(request.method())) {
            return Answer.error(404, "Not Found: method not found");
        }
        List<String> wrong = schema.problems(request);
        if (!wrong.isEmpty()) {
            problems.addAll(wrong);
            return Answer.error(400, "Bad Request: " + wrong.getFirst());
        }
        return methods.call(request);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}

package eu.rapport.telegram;

import eu.rapport.outbox.Sender.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call failed, as far as the bot can act on it.
 *
 * @param code Telegram's error code; 0 where it did not answer
 * @param description Telegram's words in lower case
 */
record Trouble(int code, String description, TelegramApiException cause) {
    private static final Duration TOKEN_REFUSED = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    static Trouble of(TelegramApiException e) {
        if (e instanceof TelegramApiRequestException refused && refused.getErrorCode() != null) {
            String words = refused.getApiResponse() == null ? "" : refused.getApiResponse();
            return new Trouble(refused.getErrorCode(), words.toLowerCase(Locale.ROOT), e);
        }
        return new Trouble(0, "", e);
    }

    boolean says(String... words) {
        for (String each : words) {
            if (code == 400 && description.contains(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isNotModified() {
        return says("message is not modified");
    }

    boolean isUnparsable() {
        return says("can't parse", "entity", "entities");
    }

    boolean isNothingToEdit() {
        return says("message to edit not found", "message can't be edited", "message_id_invalid", "message identifier");
    }

    boolean isPictureNotText() {
        return says("no text in the message to edit");
    }

    Outcome outcome() {
        return switch (code) {
            case 0 -> withoutAnswer();
            case 400 -> badRequest();
            case 401, 404 -> new Outcome.Refused(TOKEN_REFUSED, true);
            case 403 -> new Outcome.Unreachable(description);
            case 408, 504 -> new Outcome.Uncertain("status " + code);
            case 429 -> new Outcome.Refused(retryAfter(), false);
            default -> code >= 500 ? new Outcome.Failed("status " + code) : new Outcome.Impossible("status " + code);
        };
    }

    /** How long not to call again, whatever the call. */
    Duration patience() {
        return switch (code) {
            case 401, 404 -> TOKEN_REFUSED;
            case 429 -> retryAfter();
            default -> Duration.ZERO;
        };
    }

    private Duration retryAfter() {
        return cause instanceof TelegramApiRequestException refused
                        && refused.getParameters() != null
                        && refused.getParameters().getRetryAfter() != null
                ? Duration.ofSeconds(Math.max(1, refused.getParameters().getRetryAfter()))
                : A_MOMENT;
    }

    private Outcome badRequest() {
        if (cause instanceof TelegramApiRequestException refused
                && refused.getParameters() != null
                && refused.getParameters().getMigrateToChatId() != null) {
            return new Outcome.Moved(refused.getParameters().getMigrateToChatId());
        }
        if (says(
                "chat not found", "user not found", "have no rights to send", "not enough rights", "peer_id_invalid")) {
            return new Outcome.Unreachable(description);
        }
        return new Outcome.Impossible(description);
    }

    /** Where not even a connection came about, nothing was sent; else the message may have arrived. */
    private Outcome withoutAnswer() {
        Throwable reason = cause.getCause();
        boolean notSent = reason instanceof ConnectException
                || reason instanceof UnknownHostException
                || reason instanceof NoRouteToHostException
                || reason instanceof SSLHandshakeException
                || (reason instanceof SocketTimeoutException
                        && String.valueOf(reason.getMessage()).contains("onnect"));
        if (reason != null && notSent) {
            return new Outcome.Failed(reason.getClass().getSimpleName());
        }
        return reason instanceof IOException || reason instanceof TimeoutException
                ? new Outcome.Uncertain(reason.getClass().getSimpleName())
                : new Outcome.Impossible(cause.getClass().getSimpleName());
    }
}

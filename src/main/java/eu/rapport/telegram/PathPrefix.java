package eu.rapport.telegram;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts the path of the configured address before the path that the library builds, which knows none. */
final class PathPrefix implements Interceptor {
    private final HttpUrl base;

    PathPrefix(HttpUrl base) {
        this.base = base;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl.Builder url = base.newBuilder();
        chain.request().url().pathSegments().forEach(url::addPathSegment);
        return chain.proceed(chain.request().newBuilder().url(url.build()).build());
    }
}

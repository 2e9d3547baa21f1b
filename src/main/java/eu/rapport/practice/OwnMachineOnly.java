package eu.rapport.practice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Other web sites that are open in the same browser can reach this machine too: what does not come from this page is turned away. */
@Component
@PracticeOnly
class OwnMachineOnly extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (NAMES.contains(request.getServerName()) && (origin == null || isOwn(origin, request))) {
            rest.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            int port = from.getPort() < 0 ? 80 : from.getPort();
            return NAMES.contains(String.valueOf(from.getHost())) && port == request.getServerPort();
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}

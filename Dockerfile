# Builds the jar with the same command as everywhere, then unpacks it: an unpacked application starts faster than a fat jar.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline
COPY prompts prompts
COPY migrations migrations
COPY src src
RUN mvn -B -q package -DskipTests \
    && java -Djarmode=tools -jar target/rapport.jar extract --destination /app

FROM eclipse-temurin:25-jre
# Fonts for the pictures, curl for the health check.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /data rapport
COPY --from=build --chown=rapport /app /app
USER rapport
# 224 MB of heap are plenty; by itself the JVM would take a quarter of the machine, and glibc an arena for each thread. One compiler is enough
# as well: the second costs seconds of a start and 80 MB (docs/decisions/0070-how-the-jvm-runs.md).
ENV RAPPORT_HOME=/data MALLOC_ARENA_MAX=2 \
    JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx224m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
# A first start, for the classes that it loads: with them at hand each later start takes little more than half as long.
RUN RAPPORT_HOME=/tmp/first java -XX:AOTCacheOutput=/app/rapport.aot -Dspring.context.exit=onRefresh ${JAVA_OPTIONS} -jar /app/rapport.jar \
    && rm -rf /tmp/first
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["sh", "-c", "exec java -XX:AOTCache=/app/rapport.aot ${JAVA_OPTIONS} -jar /app/rapport.jar"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD curl -fsS http://localhost:8080/actuator/health/liveness || exit 1

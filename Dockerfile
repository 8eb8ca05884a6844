# Masar itself, built by its own launcher as everywhere else, and run as a user without rights.
#
#   docker build --tag masar .
#   docker run --rm --volume "$PWD/articles:/articles:ro" masar extract /articles

FROM eclipse-temurin:17-jdk AS build
WORKDIR /masar
COPY . .
RUN ./masar version

FROM eclipse-temurin:17-jdk
RUN useradd --create-home --shell /usr/sbin/nologin reader
COPY --from=build /masar /masar
USER reader
WORKDIR /home/reader
ENTRYPOINT ["/masar/masar"]
CMD ["help"]

# The website. Build from the repository root: docker build -f docker/web.Dockerfile .
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
# The same pnpm as in scripts/bootstrap/prepare.mjs.
ENV PNPM=pnpm@12.21.0 \
    CI=true \
    NUXT_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY cms/package.json cms/
COPY search/package.json search/
COPY web/package.json web/
RUN npx -y "$PNPM" install --frozen-lockfile
COPY tsconfig.base.json ./
COPY search search
COPY web web
RUN cd search && node --run build
RUN cd web && node --run build

# The output carries everything it needs.
FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    NITRO_HOST=0.0.0.0 \
    NITRO_PORT=3000
WORKDIR /app
COPY --from=build /app/web/.output ./
USER node
EXPOSE 3000
CMD ["node", "server/index.mjs"]

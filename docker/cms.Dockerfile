# The CMS. Build from the repository root: docker build -f docker/cms.Dockerfile .
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS manifests
# The same pnpm as in scripts/bootstrap/prepare.mjs.
ENV PNPM=pnpm@12.21.0 \
    CI=true \
    STRAPI_TELEMETRY_DISABLED=true
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY cms/package.json cms/
COPY search/package.json search/
COPY web/package.json web/

FROM manifests AS build
RUN npx -y "$PNPM" install --frozen-lockfile
COPY tsconfig.base.json ./
COPY search search
COPY cms cms
# Strapi makes this folder when it is not there, which a read-only root forbids.
RUN mkdir -p cms/database/migrations
RUN cd search && node --run build
RUN cd cms && node --run build

# Only what runs: the CMS and the package it uses, without tools.
FROM manifests AS production
RUN npx -y "$PNPM" --filter "@keuzehulp/cms..." install --frozen-lockfile --prod

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    STRAPI_TELEMETRY_DISABLED=true \
    HOST=0.0.0.0 \
    PORT=1337 \
    KEUZEHULP_DATA=/data
WORKDIR /app
COPY --from=production /app/node_modules node_modules
COPY --from=production /app/search/node_modules search/node_modules
COPY --from=production /app/cms/node_modules cms/node_modules
COPY search/package.json search/
COPY --from=build /app/search/dist search/dist
COPY cms/package.json cms/tsconfig.json cms/favicon.png cms/
COPY cms/seed cms/seed
COPY --from=build /app/cms/database cms/database
COPY --from=build /app/cms/dist cms/dist
# The folder of uploads is a volume of its own, inside the other one: both belong to who writes.
RUN mkdir -p /data/cms/public/uploads && chown -R node:node /data
USER node
WORKDIR /app/cms
VOLUME /data
EXPOSE 1337
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]

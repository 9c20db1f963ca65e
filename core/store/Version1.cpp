#include "store/OlderFormats.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <string_view>

namespace tussen {

namespace {

/// What became tables in version 2: settings of checks, notes, named versions.
void toVersion2(SQLite::Database &database) {
    database.exec("CREATE TABLE checkSettings (id, \"check\", enabled, severity, reason);"
                  "CREATE TABLE notes (id, text, author, color, touchpoint, \"on\", rank);"
                  "CREATE TABLE revisions (id, name, \"on\", content)");
}

/// Type, name and SQL of each object, as version 1 made them.
constexpr std::array<std::array<std::string_view, 3>, 41> objects{
    {{{"table", "ecosystem",
       R"sql(CREATE TABLE "ecosystem" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "language" TEXT NOT NULL
) STRICT)sql"}},
     {{"table", "partners",
       R"sql(CREATE TABLE "partners" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('company', 'public', 'nonprofit', 'community')),
  "parent" BLOB CHECK (length("parent") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED,
  "color" TEXT,
  "contact" TEXT,
  "power" INTEGER CHECK ("power" BETWEEN 1 AND 5),
  "rank" REAL NOT NULL
) STRICT)sql"}},
     {{"table", "customerGroups",
       R"sql(CREATE TABLE "customerGroups" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "description" TEXT,
  "needs" TEXT
) STRICT)sql"}},
     {{"table", "channels",
       R"sql(CREATE TABLE "channels" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('physical', 'phone', 'web', 'app', 'mail', 'chat', 'other'))
) STRICT)sql"}},
     {{"table", "journeys",
       R"sql(CREATE TABLE "journeys" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "goal" TEXT,
  "state" TEXT NOT NULL CHECK ("state" IN ('current', 'target')),
  "customerGroup" BLOB CHECK (length("customerGroup") = 16) REFERENCES "customerGroups" DEFERRABLE INITIALLY DEFERRED,
  "lifeEvent" TEXT,
  "owner" BLOB CHECK (length("owner") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED,
  "currentOf" BLOB CHECK (length("currentOf") = 16) REFERENCES "journeys" DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL
) STRICT)sql"}},
     {{"table", "phases",
       R"sql(CREATE TABLE "phases" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "journey" BLOB NOT NULL CHECK (length("journey") = 16) REFERENCES "journeys" DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "need" TEXT,
  "rank" REAL NOT NULL
) STRICT)sql"}},
     {{"table", "touchpoints",
       R"sql(CREATE TABLE "touchpoints" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "phase" BLOB NOT NULL CHECK (length("phase") = 16) REFERENCES "phases" DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('contact', 'wait', 'backstage', 'goal', 'abandon')),
  "channel" BLOB CHECK (length("channel") = 16) REFERENCES "channels" DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "need" TEXT,
  "ideal" TEXT,
  "experience" INTEGER CHECK ("experience" BETWEEN -2 AND 2),
  "effort" INTEGER CHECK ("effort" BETWEEN 1 AND 7),
  "importance" INTEGER CHECK ("importance" BETWEEN 1 AND 5),
  "minutes" REAL CHECK ("minutes" >= 0),
  "brand" BLOB CHECK (length("brand") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED,
  "currentOf" BLOB CHECK (length("currentOf") = 16) REFERENCES "touchpoints" DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL
) STRICT)sql"}},
     {{"table", "roles",
       R"sql(CREATE TABLE "roles" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "touchpoint" BLOB NOT NULL CHECK (length("touchpoint") = 16) REFERENCES "touchpoints" DEFERRABLE INITIALLY DEFERRED,
  "partner" BLOB NOT NULL CHECK (length("partner") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('accountable', 'responsible', 'consulted', 'informed')),
  "status" TEXT NOT NULL CHECK ("status" IN ('confirmed', 'proposed')),
  UNIQUE ("touchpoint", "partner", "kind")
) STRICT)sql"}},
     {{"table", "transitions",
       R"sql(CREATE TABLE "transitions" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "from" BLOB NOT NULL CHECK (length("from") = 16) REFERENCES "touchpoints" DEFERRABLE INITIALLY DEFERRED,
  "to" BLOB NOT NULL CHECK (length("to") = 16) REFERENCES "touchpoints" DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT,
  "probability" REAL CHECK ("probability" BETWEEN 0 AND 1),
  "waitMinutes" REAL CHECK ("waitMinutes" >= 0),
  "information" TEXT,
  "owner" BLOB CHECK (length("owner") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED
) STRICT)sql"}},
     {{"table", "agreements",
       R"sql(CREATE TABLE "agreements" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('contract', 'service-level', 'data-sharing', 'intent')),
  "scopeTransition" BLOB CHECK (length("scopeTransition") = 16) REFERENCES "transitions" DEFERRABLE INITIALLY DEFERRED,
  "scopeJourney" BLOB CHECK (length("scopeJourney") = 16 AND ("scopeTransition" IS NOT NULL) + ("scopeJourney" IS NOT NULL) <= 1) REFERENCES "journeys" DEFERRABLE INITIALLY DEFERRED,
  "reviewOn" TEXT
) STRICT)sql"}},
     {{"table", "parties",
       R"sql(CREATE TABLE "parties" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "agreement" BLOB NOT NULL CHECK (length("agreement") = 16) REFERENCES "agreements" DEFERRABLE INITIALLY DEFERRED,
  "partner" BLOB NOT NULL CHECK (length("partner") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED
) STRICT)sql"}},
     {{"table", "outcomes",
       R"sql(CREATE TABLE "outcomes" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "name" TEXT NOT NULL,
  "unit" TEXT,
  "purpose" TEXT NOT NULL CHECK ("purpose" IN ('none', 'increase', 'decrease'))
) STRICT)sql"}},
     {{"table", "influences",
       R"sql(CREATE TABLE "influences" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "from" BLOB NOT NULL CHECK (length("from") = 16) REFERENCES "outcomes" DEFERRABLE INITIALLY DEFERRED,
  "to" BLOB NOT NULL CHECK (length("to") = 16) REFERENCES "outcomes" DEFERRABLE INITIALLY DEFERRED,
  "weight" REAL NOT NULL CHECK ("weight" BETWEEN -1 AND 1 AND "weight" <> 0)
) STRICT)sql"}},
     {{"table", "effects",
       R"sql(CREATE TABLE "effects" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "touchpoint" BLOB NOT NULL CHECK (length("touchpoint") = 16) REFERENCES "touchpoints" DEFERRABLE INITIALLY DEFERRED,
  "outcome" BLOB NOT NULL CHECK (length("outcome") = 16) REFERENCES "outcomes" DEFERRABLE INITIALLY DEFERRED,
  "weight" REAL NOT NULL CHECK ("weight" BETWEEN -1 AND 1 AND "weight" <> 0)
) STRICT)sql"}},
     {{"table", "interests",
       R"sql(CREATE TABLE "interests" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "holderPartner" BLOB CHECK (length("holderPartner") = 16) REFERENCES "partners" DEFERRABLE INITIALLY DEFERRED,
  "holderCustomerGroup" BLOB CHECK (length("holderCustomerGroup") = 16 AND ("holderPartner" IS NOT NULL) + ("holderCustomerGroup" IS NOT NULL) = 1) REFERENCES "customerGroups" DEFERRABLE INITIALLY DEFERRED,
  "outcome" BLOB NOT NULL CHECK (length("outcome") = 16) REFERENCES "outcomes" DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT NOT NULL CHECK ("direction" IN ('increase', 'decrease')),
  "weight" INTEGER NOT NULL CHECK ("weight" BETWEEN 1 AND 5),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('commercial', 'mission', 'legal', 'reputation', 'experience')),
  "disclosed" INTEGER NOT NULL CHECK ("disclosed" IN (0, 1)),
  "rationale" TEXT
) STRICT)sql"}},
     {{"table", "waivers",
       R"sql(CREATE TABLE "waivers" (
  "id" BLOB PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "finding" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "author" TEXT,
  "on" TEXT,
  "reviewOn" TEXT,
  "inputs" BLOB CHECK (length("inputs") = 16)
) STRICT)sql"}},
     {{"index", "partners_parent",
       R"sql(CREATE INDEX "partners_parent" ON "partners" ("parent") WHERE "parent" IS NOT NULL)sql"}},
     {{"index", "journeys_customerGroup",
       R"sql(CREATE INDEX "journeys_customerGroup" ON "journeys" ("customerGroup") WHERE "customerGroup" IS NOT NULL)sql"}},
     {{"index", "journeys_owner",
       R"sql(CREATE INDEX "journeys_owner" ON "journeys" ("owner") WHERE "owner" IS NOT NULL)sql"}},
     {{"index", "journeys_currentOf",
       R"sql(CREATE INDEX "journeys_currentOf" ON "journeys" ("currentOf") WHERE "currentOf" IS NOT NULL)sql"}},
     {{"index", "phases_journey", R"sql(CREATE INDEX "phases_journey" ON "phases" ("journey"))sql"}},
     {{"index", "touchpoints_phase", R"sql(CREATE INDEX "touchpoints_phase" ON "touchpoints" ("phase"))sql"}},
     {{"index", "touchpoints_channel",
       R"sql(CREATE INDEX "touchpoints_channel" ON "touchpoints" ("channel") WHERE "channel" IS NOT NULL)sql"}},
     {{"index", "touchpoints_brand",
       R"sql(CREATE INDEX "touchpoints_brand" ON "touchpoints" ("brand") WHERE "brand" IS NOT NULL)sql"}},
     {{"index", "touchpoints_currentOf",
       R"sql(CREATE INDEX "touchpoints_currentOf" ON "touchpoints" ("currentOf") WHERE "currentOf" IS NOT NULL)sql"}},
     {{"index", "roles_touchpoint", R"sql(CREATE INDEX "roles_touchpoint" ON "roles" ("touchpoint"))sql"}},
     {{"index", "roles_partner", R"sql(CREATE INDEX "roles_partner" ON "roles" ("partner"))sql"}},
     {{"index", "transitions_from", R"sql(CREATE INDEX "transitions_from" ON "transitions" ("from"))sql"}},
     {{"index", "transitions_to", R"sql(CREATE INDEX "transitions_to" ON "transitions" ("to"))sql"}},
     {{"index", "transitions_owner",
       R"sql(CREATE INDEX "transitions_owner" ON "transitions" ("owner") WHERE "owner" IS NOT NULL)sql"}},
     {{"index", "agreements_scopeTransition",
       R"sql(CREATE INDEX "agreements_scopeTransition" ON "agreements" ("scopeTransition") WHERE "scopeTransition" IS NOT NULL)sql"}},
     {{"index", "agreements_scopeJourney",
       R"sql(CREATE INDEX "agreements_scopeJourney" ON "agreements" ("scopeJourney") WHERE "scopeJourney" IS NOT NULL)sql"}},
     {{"index", "parties_agreement", R"sql(CREATE INDEX "parties_agreement" ON "parties" ("agreement"))sql"}},
     {{"index", "parties_partner", R"sql(CREATE INDEX "parties_partner" ON "parties" ("partner"))sql"}},
     {{"index", "influences_from", R"sql(CREATE INDEX "influences_from" ON "influences" ("from"))sql"}},
     {{"index", "influences_to", R"sql(CREATE INDEX "influences_to" ON "influences" ("to"))sql"}},
     {{"index", "effects_touchpoint",
       R"sql(CREATE INDEX "effects_touchpoint" ON "effects" ("touchpoint"))sql"}},
     {{"index", "effects_outcome", R"sql(CREATE INDEX "effects_outcome" ON "effects" ("outcome"))sql"}},
     {{"index", "interests_holderPartner",
       R"sql(CREATE INDEX "interests_holderPartner" ON "interests" ("holderPartner") WHERE "holderPartner" IS NOT NULL)sql"}},
     {{"index", "interests_holderCustomerGroup",
       R"sql(CREATE INDEX "interests_holderCustomerGroup" ON "interests" ("holderCustomerGroup") WHERE "holderCustomerGroup" IS NOT NULL)sql"}},
     {{"index", "interests_outcome",
       R"sql(CREATE INDEX "interests_outcome" ON "interests" ("outcome"))sql"}}}};

} // namespace

OlderFormat version1() {
    std::vector<SchemaObject> schema;
    schema.reserve(objects.size());
    for (const auto &[type, name, sql] : objects)
        schema.push_back({std::string(type), std::string(name), std::string(sql)});
    return {std::move(schema), toVersion2};
}

} // namespace tussen

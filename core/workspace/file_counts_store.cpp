// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/workspace/file_counts.h"

namespace brobygger {

namespace {
constexpr const char* countSql = R"(
    SELECT (SELECT count(*) FROM citizen WHERE merged_into IS NULL) AS citizens, (SELECT count(*) FROM course) AS courses,
           (SELECT count(*) FROM incoming_referral) + (SELECT count(*) FROM outgoing_referral) AS referrals,
           (SELECT count(*) FROM offer) AS offers, (SELECT count(*) FROM appointment) AS appointments,
           (SELECT count(*) FROM contact) AS contacts, (SELECT count(*) FROM document) AS documents,
           (SELECT count(*) FROM partner) AS partners)";
} // namespace

FileCounts countFile(Database& database) {
    Statement row(database, countSql);
    row.step();
    return {row.integer("citizens"),     row.integer("courses"),  row.integer("referrals"), row.integer("offers"),
            row.integer("appointments"), row.integer("contacts"), row.integer("documents"), row.integer("partners")};
}

} // namespace brobygger

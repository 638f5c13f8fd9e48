// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/outreach_store.h"

namespace brobygger {

namespace {
constexpr const char* outreachWindowSql = R"(
    SELECT o.*, coalesce(p.name, '') AS partner_name FROM outreach o LEFT JOIN partner p ON p.id = o.partner_id
    ORDER BY o.on_day DESC, o.id DESC LIMIT :limit OFFSET :offset)";
} // namespace

const StoreTable<Outreach>& OutreachStore::table() {
    static const StoreTable<Outreach> table{"outreach",
                                            RecordKind::Outreach,
                                            ownedByNobody<Outreach>,
                                            {coded<outreachKindFromCode, &Outreach::kind>("kind"),
                                             field<&Outreach::day>("on_day"), field<&Outreach::partner>("partner_id"),
                                             field<&Outreach::place>("place"), field<&Outreach::subject>("subject"),
                                             field<&Outreach::attending>("attending"), field<&Outreach::who>("who"),
                                             field<&Outreach::minutes>("minutes"), field<&Outreach::remark>("remark")}};
    return table;
}

std::optional<Outreach> OutreachStore::find(OutreachId id) const { return table().find(m_database, id); }

qsizetype OutreachStore::count() const {
    return static_cast<qsizetype>(m_database.number(QByteArrayLiteral("SELECT count(*) FROM outreach")));
}

QList<OutreachRow> OutreachStore::window(qsizetype offset, qsizetype limit) const {
    Statement select(m_database, outreachWindowSql);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    QList<OutreachRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name")});
    }
    return rows;
}

void OutreachStore::insert(Write& write, const Outreach& outreach) { table().insert(write, outreach); }

void OutreachStore::update(Write& write, const Outreach& before, const Outreach& after) {
    table().update(write, before, after);
}

void OutreachStore::remove(Write& write, const Outreach& outreach) { table().remove(write, outreach); }

} // namespace brobygger

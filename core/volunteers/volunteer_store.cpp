// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteer_store.h"

#include "core/base/text/text.h"

namespace brobygger {

namespace {
constexpr const char* volunteerRowsSql = R"(
    SELECT v.*, coalesce(p.name, '') AS partner_name,
           (SELECT count(*) FROM accompaniment_plan a JOIN citizen c ON c.id = a.citizen_id
            WHERE a.volunteer_id = v.id AND a.ended_on IS NULL AND c.life_state = 'present'
              AND (NOT EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = c.id)
                   OR EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.state <> 'closed'))) AS open_plans,
           coalesce(s.minutes, 0) AS told_minutes, coalesce(s.kilometres, 0.0) AS told_kilometres
    FROM volunteer v
    LEFT JOIN partner p ON p.id = v.partner_id
    LEFT JOIN (SELECT a.volunteer_id, sum(t.minutes) AS minutes, sum(t.kilometres) AS kilometres
               FROM accompaniment_plan a JOIN accompaniment_step t ON t.plan_id = a.id
               GROUP BY a.volunteer_id) s ON s.volunteer_id = v.id
    ORDER BY v.stopped_on IS NOT NULL, v.sort_key, v.id)";
} // namespace

const StoreTable<Volunteer>& VolunteerStore::table() {
    static const StoreTable<Volunteer> table{
        "volunteer",
        RecordKind::Volunteer,
        ownedByNobody<Volunteer>,
        {coded<volunteerKindFromCode, &Volunteer::kind>("kind"), field<&Volunteer::name>("name"),
         derived<Volunteer>("sort_key", [](const Volunteer& one) { return toValue(danishSortKey(one.name, {})); }),
         field<&Volunteer::phone>("phone"), field<&Volunteer::email>("email"), field<&Volunteer::postcode>("postcode"),
         field<&Volunteer::town>("town"), field<&Volunteer::partner>("partner_id"),
         field<&Volunteer::availability>("availability"), field<&Volunteer::skills>("skills"),
         field<&Volunteer::languages>("languages"), field<&Volunteer::promisedOn>("promised_on"),
         field<&Volunteer::promiseValidTo>("promise_valid_to"), field<&Volunteer::since>("since"),
         field<&Volunteer::stoppedOn>("stopped_on"), field<&Volunteer::remark>("remark")}};
    return table;
}

std::optional<Volunteer> VolunteerStore::find(VolunteerId id) const { return table().find(m_database, id); }

QList<VolunteerRow> VolunteerStore::all() const {
    Statement select(m_database, volunteerRowsSql);
    QList<VolunteerRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name"), select.number("open_plans"),
                     select.number("told_minutes"), select.decimal("told_kilometres")});
    }
    return rows;
}

void VolunteerStore::insert(Write& write, const Volunteer& volunteer) { table().insert(write, volunteer); }

void VolunteerStore::update(Write& write, const Volunteer& before, const Volunteer& after) {
    table().update(write, before, after);
}

void VolunteerStore::remove(Write& write, const Volunteer& volunteer) { table().remove(write, volunteer); }

} // namespace brobygger

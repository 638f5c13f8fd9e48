// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/storage/statement.h"
#include "core/workspace/machine_counts.h"

namespace brobygger {

namespace {
constexpr const char* peopleSql = R"(
    SELECT (SELECT count(*) FROM citizen c WHERE EXISTS (SELECT 1 FROM course o WHERE o.citizen_id = c.id
                                                          AND o.state <> 'closed')) AS in_course,
           (SELECT count(*) FROM citizen WHERE merged_into IS NULL) AS citizens,
           (SELECT count(*) FROM citizen WHERE merged_into IS NULL AND is_address_protected = 1
                    AND (address_protected_until IS NULL OR address_protected_until >= :day)) AS protected_address,
           (SELECT count(*) FROM citizen WHERE merged_into IS NULL AND person_number <> '') AS person_numbers,
           (SELECT count(*) FROM person_around WHERE name <> '') AS people_around,
           (SELECT count(*) FROM person_around WHERE name <> '' AND role = 'volunteer_companion') AS volunteers,
           (SELECT count(*) FROM volunteer) AS listed_volunteers,
           (SELECT count(*) FROM partner_person) AS referrers,
           (SELECT count(DISTINCT name) FROM meeting_participant
            WHERE name <> '' AND is_citizen = 0 AND partner_person_id IS NULL) AS at_meetings)";
constexpr const char* recordsSql = R"(
    SELECT (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM contact) AS contacts,
           (SELECT count(*) FROM appointment) AS appointments, (SELECT count(*) FROM document) AS letters,
           (SELECT count(*) FROM received_message) AS messages, 
           (SELECT count(*) FROM received_attachment) + (SELECT count(*) FROM attachment) AS attachments,
           (SELECT count(*) FROM short_message) AS short_messages,
           (SELECT count(*) FROM incoming_referral) + (SELECT count(*) FROM outgoing_referral) AS referrals,
           (SELECT count(*) FROM screening) AS screenings, (SELECT count(*) FROM measurement) AS questionnaires,
           (SELECT count(*) FROM work_consideration) AS considerations, (SELECT count(*) FROM service_use) AS service_use,
           (SELECT count(*) FROM consent) AS consents)";
} // namespace

MachineCounts countMachine(Database& database, QDate day) {
    MachineCounts counts;
    Statement people(database, peopleSql);
    people.bind(":day", isoDate(day)).step();
    counts.inCourse = people.integer("in_course");
    counts.notInCourse = people.integer("citizens") - counts.inCourse;
    counts.protectedAddress = people.integer("protected_address");
    counts.personNumbers = people.integer("person_numbers");
    counts.peopleAround = people.integer("people_around");
    counts.volunteers = people.integer("volunteers");
    counts.listedVolunteers = people.integer("listed_volunteers");
    counts.referrers = people.integer("referrers");
    counts.atMeetings = people.integer("at_meetings");
    Statement records(database, recordsSql);
    records.step();
    counts.notes = records.integer("notes");
    counts.contacts = records.integer("contacts");
    counts.appointments = records.integer("appointments");
    counts.letters = records.integer("letters");
    counts.messages = records.integer("messages");
    counts.attachments = records.integer("attachments");
    counts.shortMessages = records.integer("short_messages");
    counts.referrals = records.integer("referrals");
    counts.screenings = records.integer("screenings");
    counts.questionnaires = records.integer("questionnaires");
    counts.considerations = records.integer("considerations");
    counts.serviceUse = records.integer("service_use");
    counts.consents = records.integer("consents");
    return counts;
}

} // namespace brobygger

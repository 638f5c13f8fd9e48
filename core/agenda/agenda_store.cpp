// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_store.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/safe_contact_columns.h"
#include "core/privacy/consent_store.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Where one kind lies: its table `t`, what else is read, which rows wait at all, and the column its days
/// count from.
struct Source {
    AgendaSubject subject;
    const char* table;
    const char* joins;
    const char* columns; ///< ends_at, subject, place, sector, transport, companion, source, attempts, questionnaires,
                         ///< not_reminded
    const char* day;
    const char* waits;
    bool isOfTheGone = false; ///< of the dead and the moved instead of those who are here
};

constexpr const char* appointmentJoins = R"(
    LEFT JOIN partner p ON p.id = t.partner_id
    LEFT JOIN offer o ON o.id = t.offer_id)";
constexpr const char* appointmentColumns = R"(
    t.ends_at, t.title AS subject,
    CASE WHEN t.place <> '' THEN t.place ELSE coalesce(p.name, o.name, '') END AS place,
    t.sector, coalesce(t.transport, '') AS transport, t.companion, '' AS source, 0 AS attempts, 0 AS questionnaires,
    t.wants_reminder = 1 AND t.reminded_on IS NULL AS not_reminded)";
constexpr const char* referralJoins = "LEFT JOIN partner p ON p.id = t.partner_id";
constexpr const char* referralColumns = R"(
    NULL AS ends_at, t.reason AS subject, coalesce(p.name, '') AS place, '' AS sector, '' AS transport, '' AS companion,
    t.source, (SELECT count(*) FROM contact k WHERE k.citizen_id = t.citizen_id AND k.at >= t.received_on) AS attempts,
    0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* taskColumns = R"(
    NULL AS ends_at, t.title AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* goalColumns = R"(
    NULL AS ends_at, t.words AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* offerJoins = "JOIN offer o ON o.id = t.offer_id";
constexpr const char* offerColumns = R"(
    NULL AS ends_at, '' AS subject, o.name AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* consentColumns = R"(
    NULL AS ends_at, t.purpose AS subject,
    CASE WHEN t.direction = 'obtain' THEN t.from_whom ELSE t.to_whom END AS place,
    '' AS sector, '' AS transport, '' AS companion, '' AS source, 0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* measurementColumns = R"(
    NULL AS ends_at, t.moment AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, t.questionnaires, 0 AS not_reminded)";
constexpr const char* useSheetColumns = R"(
    NULL AS ends_at, t.moment AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* studyColumns = R"(
    NULL AS ends_at, 'PDSA ' || t.number || ': ' || t.title AS subject, '' AS place, '' AS sector, '' AS transport,
    '' AS companion, '' AS source, 0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* considerationColumns = R"(
    NULL AS ends_at, t.words AS subject, t.author_name AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* requestColumns = R"(
    NULL AS ends_at, '' AS subject, t.recipient AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* messageColumns = R"(
    NULL AS ends_at, '' AS subject, t.with_whom AS place, '' AS sector, '' AS transport, '' AS companion,
    t.direction AS source, 0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* rightsColumns = R"(
    NULL AS ends_at, t.kind AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* restrictionColumns = R"(
    NULL AS ends_at, t.ground AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
// About no citizen, and late by the minute.
constexpr const char* roundsOut = R"((
    SELECT id, NULL AS citizen_id, back_at, ring_at FROM visit_round WHERE returned_at IS NULL))";
constexpr const char* roundColumns = R"(
    t.ring_at AS ends_at, '' AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded)";
// About nobody: a test belongs to the project.
constexpr const char* startedTests = R"((
    SELECT id, NULL AS citizen_id, number, title, study_on FROM pdsa_cycle WHERE started_on IS NOT NULL AND decision = ''))";
// About nobody, too.
constexpr const char* cooperationColumns = R"(
    NULL AS ends_at, t.subject, t.place, '' AS sector, '' AS transport, '' AS companion, '' AS source, 0 AS attempts,
    0 AS questionnaires, 0 AS not_reminded)";
constexpr const char* waitingCommitments = R"((
    SELECT m.id, NULL AS citizen_id, m.promise AS subject, coalesce(p.name, '') AS place, m.due_on
    FROM commitment m LEFT JOIN partner p ON p.id = m.partner_id
    WHERE m.state IN ('open', 'changed') AND m.due_on IS NOT NULL))";
constexpr const char* meetingColumns = R"(
    t.ends_at, t.purpose AS subject, t.place, '' AS sector, '' AS transport, '' AS companion, '' AS source, 0 AS attempts,
    0 AS questionnaires, 0 AS not_reminded)";
// Of a meeting about the network itself there is no letter.
constexpr const char* lacksMinutes = R"(t.state = 'held' AND t.citizen_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM meeting_participant m
                WHERE m.meeting_id = t.id AND m.gets_minutes = 1 AND m.minutes_on IS NULL))";
constexpr const char* agreementsToRenew = R"((
    SELECT a.id, NULL AS citizen_id, a.title AS subject, p.name AS place, a.renew_on
    FROM partner_agreement a JOIN partner p ON p.id = a.partner_id
    WHERE a.ended_on IS NULL AND a.renew_on IS NOT NULL))";
constexpr const char* statementsToSign = R"((
    SELECT v.id, NULL AS citizen_id, '' AS subject, v.name AS place, v.promise_valid_to
    FROM volunteer v
    WHERE v.kind = 'companion' AND v.stopped_on IS NULL AND v.promise_valid_to IS NOT NULL))";
constexpr const char* courseColumns = R"(
    NULL AS ends_at, '' AS subject, '' AS place, '' AS sector, '' AS transport, '' AS companion, '' AS source,
    0 AS attempts, 0 AS questionnaires, 0 AS not_reminded, t.started_on)";
// Nobody is rung whose data are only kept (GDPR article 18).
#define BROBYGGER_IS_UNRESTRICTED                                                                                              \
    " AND NOT EXISTS (SELECT 1 FROM restriction x WHERE x.citizen_id = t.citizen_id AND x.lifted_on IS NULL)"
// Whoever waits for first contact has a line of their own, which says how often it was tried. After a wrong number that is
// not enough: the task then is to find another way, and stands there too.
constexpr const char* isToRetry = R"(t.state = 'open' AND t.kind = 'retry_call'
    AND (NOT EXISTS (SELECT 1 FROM incoming_referral r
                     WHERE r.citizen_id = t.citizen_id AND r.first_contact_on IS NULL AND r.state = 'open')
         OR 'failed' = (SELECT o.extra FROM contact k
                        JOIN code o ON o.list = 'contact_outcome' AND o.id = k.outcome
                        WHERE k.citizen_id = t.citizen_id AND o.extra IN ('retry', 'failed')
                        ORDER BY k.id DESC LIMIT 1)))" BROBYGGER_IS_UNRESTRICTED;
// With a course its goals rest, too, until one is followed up within another course.
constexpr const char* isPursued = R"(t.closed_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM course k WHERE k.id = t.course_id AND k.state = 'closed'))";
// The open courses of whose citizens nothing is open are kept (0020_waiting.sql). An appointment to which others follow the
// citizen is a plan as long as it lies ahead.
constexpr const char* hasNothingPlanned = "(t.followed_until IS NULL OR t.followed_until < :today)";
// Whoever's last course is closed is not asked about any more.
#define BROBYGGER_IS_IN_HAND                                                                                                   \
    " AND (EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = t.citizen_id AND k.state <> 'closed')"                          \
    " OR NOT EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = t.citizen_id))"
constexpr const char* isMindedStill = "t.end_state = 'open' AND t.valid_to IS NOT NULL" BROBYGGER_IS_IN_HAND;
constexpr const char* isUnanswered = "t.end_state = 'open' AND t.sent_on IS NOT NULL" BROBYGGER_IS_IN_HAND;
constexpr const char* isToBeAnswered = R"(t.answer_by IS NOT NULL AND t.answer_dropped_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM short_message a WHERE a.answers_id = t.id))" BROBYGGER_IS_IN_HAND;
#undef BROBYGGER_IS_IN_HAND
constexpr const char* isOpen = "t.outcome IS NULL AND t.handed_over_to = ''";
constexpr const char* isToRemind = "t.outcome IS NULL AND t.handed_over_to = '' AND t.wants_reminder = 1 AND "
                                   "t.reminded_on IS NULL" BROBYGGER_IS_UNRESTRICTED;
constexpr const char* isToContact = "t.first_contact_on IS NULL AND t.state = 'open'" BROBYGGER_IS_UNRESTRICTED;
#undef BROBYGGER_IS_UNRESTRICTED
constexpr const char* isToOrder = "t.outcome IS NULL AND t.handed_over_to = '' AND t.needs_transport_order = "
                                  "1 AND t.transport_ordered_on IS NULL";

constexpr Source task(AgendaKind kind, const char* waits) {
    return {{kind, RecordKind::Todo}, "todo", "", taskColumns, "t.due_on", waits};
}

constexpr Source appointment(AgendaKind kind, const char* waits, bool isOfTheGone = false) {
    return {{kind, RecordKind::Appointment},
            "appointment",
            appointmentJoins,
            appointmentColumns,
            "t.starts_at",
            waits,
            isOfTheGone};
}

constexpr Source restrictionReview(bool isOfTheGone) {
    return {{AgendaKind::RestrictionReview, RecordKind::Restriction},
            "restriction",
            "",
            restrictionColumns,
            "t.review_on",
            "t.lifted_on IS NULL",
            isOfTheGone};
}

constexpr Source rightsRequest(bool isOfTheGone) {
    return {{AgendaKind::RightsRequest, RecordKind::RightsRequest},
            "rights_request",
            "",
            rightsColumns,
            "t.due_on",
            "t.answered_on IS NULL",
            isOfTheGone};
}

const Source sources[] = {
    {{AgendaKind::FirstContact, RecordKind::IncomingReferral},
     "incoming_referral",
     referralJoins,
     referralColumns,
     "t.received_on",
     isToContact},
    appointment(AgendaKind::MissingOutcome, isOpen),
    appointment(AgendaKind::CallOff, isOpen, true),
    appointment(AgendaKind::ReminderCall, isToRemind),
    task(AgendaKind::RetryCall, isToRetry),
    appointment(AgendaKind::OrderTransport, isToOrder),
    task(AgendaKind::OrderTransport, "t.state = 'open' AND t.kind = 'order_transport'"),
    appointment(AgendaKind::Appointment, isOpen),
    task(AgendaKind::AgreedAction, "t.state = 'open' AND t.kind = 'agreed_action'"),
    task(AgendaKind::TellRecipient, "t.state = 'open' AND t.kind = 'tell_recipient'"),
    task(AgendaKind::OtherTask, "t.state = 'open' AND t.kind = 'other'"),
    {{AgendaKind::GoalFollowUp, RecordKind::Goal}, "goal", "", goalColumns, "t.follow_up_on", isPursued},
    {{AgendaKind::MeasurementDue, RecordKind::Measurement},
     "measurement_due",
     "",
     measurementColumns,
     "t.due_on",
     "t.from_on <= :today AND t.lapses_on > :today"},
    {{AgendaKind::UseSheetDue, RecordKind::ServiceUse},
     "use_sheet_due",
     "",
     useSheetColumns,
     "t.due_on",
     "t.lapses_on > :today"},
    {{AgendaKind::StudyDue, RecordKind::PdsaCycle}, startedTests, "", studyColumns, "t.study_on", "1"},
    {{AgendaKind::CommitmentDue, RecordKind::Commitment}, waitingCommitments, "", cooperationColumns, "t.due_on", "1"},
    {{AgendaKind::Meeting, RecordKind::Meeting}, "meeting", "", meetingColumns, "t.starts_at", "t.state = 'planned'"},
    {{AgendaKind::MeetingMinutes, RecordKind::Meeting}, "meeting", "", meetingColumns, "t.starts_at", lacksMinutes},
    {{AgendaKind::AgreementRenewal, RecordKind::PartnerAgreement},
     agreementsToRenew,
     "",
     cooperationColumns,
     "t.renew_on",
     "1"},
    {{AgendaKind::StatementLapses, RecordKind::Volunteer}, statementsToSign, "", cooperationColumns, "t.promise_valid_to", "1"},
    {{AgendaKind::DraftReferral, RecordKind::OutgoingReferral},
     "outgoing_referral",
     offerJoins,
     offerColumns,
     "t.drafted_on",
     "t.state = 'draft' AND t.handed_over_to = ''"},
    {{AgendaKind::NothingPlanned, RecordKind::Course}, "course_unplanned", "", courseColumns, "t.opened_on", hasNothingPlanned},
    {{AgendaKind::NoReply, RecordKind::OutgoingReferral},
     "outgoing_referral",
     offerJoins,
     offerColumns,
     "t.sent_on",
     "t.state = 'sent' AND t.handed_over_to = ''"},
    {{AgendaKind::ConsentLapses, RecordKind::Consent}, "consent", "", consentColumns, "t.valid_to", lapsingConsent},
    {{AgendaKind::ConsiderationLapses, RecordKind::WorkConsideration},
     "work_consideration",
     "",
     considerationColumns,
     "t.valid_to",
     isMindedStill},
    {{AgendaKind::ConsiderationsAnswer, RecordKind::ConsiderationsRequest},
     "considerations_request",
     "",
     requestColumns,
     "t.answer_by",
     isUnanswered},
    {{AgendaKind::MessageAnswer, RecordKind::ShortMessage}, "short_message", "", messageColumns, "t.answer_by", isToBeAnswered},
    rightsRequest(false),
    rightsRequest(true), // who has moved away has the same rights, and so have those who speak for the dead
    restrictionReview(false),
    restrictionReview(true),
    {{AgendaKind::VisitsBack, RecordKind::VisitRound}, roundsOut, "", roundColumns, "t.back_at", "1"},
};

// Each row looks up whether its citizen is among the dead and the moved: a list of them would be made anew for each query, and
// grows with the citizens. Their own appointments are found from them.
#define BROBYGGER_IS_GONE "FROM citizen g INDEXED BY citizen_gone WHERE g.life_state <> 'present'"
constexpr const char* isPresentSql = "NOT EXISTS (SELECT 1 " BROBYGGER_IS_GONE " AND g.id = t.citizen_id)";
constexpr const char* isGoneSql = "t.citizen_id IN (SELECT g.id " BROBYGGER_IS_GONE ")";
constexpr const char* weekSql = R"(
    SELECT substr(starts_at, 1, 10) AS day, count(*) AS appointments FROM appointment
    WHERE starts_at >= :from AND starts_at < :before
      AND (outcome IS NULL OR outcome IN ('attended', 'attended_late', 'no_show', 'unknown'))
      AND NOT EXISTS (SELECT 1 )" BROBYGGER_IS_GONE R"( AND g.id = appointment.citizen_id)
    GROUP BY substr(starts_at, 1, 10))";
constexpr const char* activeCoursesSql = R"(
    SELECT (SELECT count(*) FROM course WHERE state = 'active')
         - (SELECT count(*) FROM citizen c JOIN course k ON k.citizen_id = c.id
            WHERE c.life_state <> 'present' AND k.state = 'active') AS courses)";
#undef BROBYGGER_IS_GONE

QByteArray whereSql(const Source& source, CitizenId citizen) {
    return QByteArray(" WHERE ") + source.waits + " AND " + source.day + " >= :from AND " + source.day + " < :before AND " +
           (source.isOfTheGone ? isGoneSql : isPresentSql) + (citizen.isValid() ? " AND t.citizen_id = :citizen" : "");
}

QByteArray itemsSql(const Source& source, CitizenId citizen) {
    return QByteArray("SELECT t.id, t.citizen_id, ") + source.day + " AS day, " + source.columns +
           ", c.given_name, c.surname, c.phone, c.may_call, c.may_leave_message, c.may_sms, c.may_email, "
           "c.may_mention_us,"
           " c.contact_note, coalesce(c.life_state, 'present') AS life_state FROM " +
           source.table + " t LEFT JOIN citizen c ON c.id = t.citizen_id " + source.joins + whereSql(source, citizen) +
           " ORDER BY " + source.day + ", t.citizen_id LIMIT :limit";
}

QByteArray countSql(const Source& source, CitizenId citizen) {
    return QByteArray("SELECT count(*) AS total, count(CASE WHEN ") + source.day +
           " < :overdue_before THEN 1 END) AS overdue FROM " + source.table + " t" + whereSql(source, citizen);
}

void bindSpan(Statement& select, const Source& source, const AgendaSpan& span, QDate today, CitizenId citizen) {
    if (QByteArray(source.waits).contains(":today")) {
        select.bind(":today", today);
    }
    select.bind(":from", span.from.isValid() ? isoDate(span.from) : QString());
    select.bind(":before", span.before);
    if (citizen.isValid()) {
        select.bind(":citizen", citizen);
    }
}

AgendaItem fromRow(const Statement& row) {
    AgendaItem item;
    item.recordId = row.integer("id");
    item.citizen = row.id<CitizenId>("citizen_id");
    const QString day = row.text("day");
    item.at = day.size() > 10 ? fromIsoMinute(day) : QDateTime(fromIsoDate(day), QTime(0, 0));
    item.endsAt = row.minute("ends_at");
    item.givenName = row.text("given_name");
    item.surname = row.text("surname");
    item.phone = row.text("phone");
    item.safeContact = safeContactFrom(row);
    item.lifeState = lifeStateFromCode(row.text("life_state"));
    item.subject = row.text("subject");
    item.place = row.text("place");
    item.sector = row.text("sector");
    item.transport = row.text("transport");
    item.companion = row.text("companion");
    item.source = row.text("source");
    item.attempts = row.number("attempts");
    item.questionnaires = row.number("questionnaires");
    item.isNotReminded = row.number("not_reminded") != 0;
    return item;
}

/// A course counts from the day it was started, as the citizen's page says; before that from the day it was opened, by which
/// the rows are found.
void sinceItStarted(AgendaItem& item, QDate startedOn) {
    item.hasStarted = startedOn.isValid();
    if (item.hasStarted) {
        item.at = QDateTime(startedOn, QTime(0, 0));
    }
}
} // namespace

QList<AgendaItem> AgendaStore::items(AgendaKind kind, CitizenId citizen, int limit) const {
    QList<AgendaItem> found;
    for (const Source& source : sources) {
        if (source.subject.kind != kind) {
            continue;
        }
        Statement select(m_database, itemsSql(source, citizen).constData());
        bindSpan(select, source, spanOf(source.subject, m_today, m_settings), m_today, citizen);
        select.bind(":limit", limit);
        while (select.step()) {
            AgendaItem item = fromRow(select);
            if (kind == AgendaKind::NothingPlanned) {
                sinceItStarted(item, select.date("started_on"));
            }
            const QDate day = item.at.date();
            item.kind = kind;
            item.record = source.subject.record;
            item.due = dueOn(source.subject, day, m_settings);
            item.state = kind == AgendaKind::VisitsBack && item.at < m_now ? AgendaState::Overdue
                                                                           : stateOf(source.subject, day, m_today, m_settings);
            item.days = static_cast<int>(day.daysTo(m_today));
            found.append(item);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    return found.mid(0, limit);
}

AgendaCount AgendaStore::count(AgendaKind kind, CitizenId citizen) const {
    AgendaCount all;
    for (const Source& source : sources) {
        if (source.subject.kind != kind) {
            continue;
        }
        const AgendaSpan span = spanOf(source.subject, m_today, m_settings);
        Statement select(m_database, countSql(source, citizen).constData());
        bindSpan(select, source, span, m_today, citizen);
        if (kind == AgendaKind::VisitsBack) {
            select.bind(":overdue_before", isoMinute(m_now));
        } else {
            select.bind(":overdue_before", span.overdueBefore);
        }
        if (select.step()) {
            all.total += select.number("total");
            all.overdue += select.number("overdue");
        }
    }
    return all;
}

std::array<int, 7> AgendaStore::weekCounts(QDate monday) const {
    std::array<int, 7> counts{};
    Statement select(m_database, weekSql);
    select.bind(":from", monday).bind(":before", monday.addDays(7));
    while (select.step()) {
        counts[static_cast<size_t>(monday.daysTo(select.date("day")))] = select.number("appointments");
    }
    return counts;
}

int AgendaStore::activeCourses() const {
    Statement select(m_database, activeCoursesSql);
    return select.step() ? select.number("courses") : 0;
}

} // namespace brobygger

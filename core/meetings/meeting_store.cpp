// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_store.h"

namespace brobygger {

namespace {
#define BROBYGGER_MEETING_COLUMNS                                                                                              \
    "SELECT m.*, coalesce(c.given_name, '') AS given_name, coalesce(c.surname, '') AS surname,"                                \
    " count(p.id) AS participants, count(CASE WHEN p.was_present = 1 THEN 1 END) AS present,"                                  \
    " count(CASE WHEN p.invited_on IS NOT NULL AND p.answer = 'none' THEN 1 END) AS unanswered,"                               \
    " count(CASE WHEN m.citizen_id IS NOT NULL AND p.gets_minutes = 1 AND p.minutes_on IS NULL THEN 1 END) AS to_send FROM "
#define BROBYGGER_MEETING_JOINS                                                                                                \
    " m LEFT JOIN citizen c ON c.id = m.citizen_id LEFT JOIN meeting_participant p ON p.meeting_id = m.id"
// What waits: to be held, or for minutes about a citizen to be sent.
#define BROBYGGER_MEETINGS_SHOWN                                                                                               \
    " FROM meeting m WHERE (:with_over = 1 OR m.state = 'planned' OR (m.state = 'held' AND m.citizen_id IS NOT NULL AND"       \
    " EXISTS (SELECT 1 FROM meeting_participant p WHERE p.meeting_id = m.id AND p.gets_minutes = 1 AND p.minutes_on IS "       \
    "NULL)))"
#define BROBYGGER_MEETING_ORDER                                                                                                \
    " ORDER BY m.state <> 'planned', CASE WHEN m.state = 'planned' THEN m.starts_at END, m.starts_at DESC, m.id"
constexpr const char* meetingWindowSql =
    BROBYGGER_MEETING_COLUMNS "(SELECT m.*" BROBYGGER_MEETINGS_SHOWN BROBYGGER_MEETING_ORDER
                              " LIMIT :limit OFFSET :offset)" BROBYGGER_MEETING_JOINS " GROUP BY m.id" BROBYGGER_MEETING_ORDER;
constexpr const char* countMeetingsSql = "SELECT count(*) AS meetings" BROBYGGER_MEETINGS_SHOWN;
constexpr const char* meetingRowSql =
    BROBYGGER_MEETING_COLUMNS "meeting" BROBYGGER_MEETING_JOINS " WHERE m.id = :id GROUP BY m.id";
#undef BROBYGGER_MEETING_ORDER
#undef BROBYGGER_MEETINGS_SHOWN
#undef BROBYGGER_MEETING_JOINS
#undef BROBYGGER_MEETING_COLUMNS
constexpr const char* participantsSql = R"(
    SELECT t.*, coalesce(p.name, '') AS partner_name
    FROM meeting_participant t LEFT JOIN partner p ON p.id = t.partner_id
    WHERE t.meeting_id = :meeting_id ORDER BY t.is_citizen DESC, t.id)";
constexpr const char* pointsSql = R"(
    SELECT * FROM meeting_point WHERE meeting_id = :meeting_id
    ORDER BY CASE kind WHEN 'promised' THEN 0 WHEN 'wish' THEN 1 ELSE 2 END, id)";
constexpr const char* decisionsSql = R"(
    SELECT d.*, t.goal_id AS goal_of_todo,
           coalesce(t.state = 'open', 0) OR coalesce(k.state IN ('open', 'changed'), 0) AS is_open
    FROM meeting_decision d
    LEFT JOIN todo t ON t.id = d.todo_id
    LEFT JOIN commitment k ON k.id = d.commitment_id
    WHERE d.meeting_id = :meeting_id ORDER BY d.id)";

MeetingRow meetingRowFrom(const Statement& row) {
    return {MeetingStore::table().read(row), row.text("given_name"),   row.text("surname"),  row.number("participants"),
            row.number("present"),           row.number("unanswered"), row.number("to_send")};
}

DecisionKind kindOf(const MeetingDecision& decision, bool hasGoal) {
    if (decision.commitment.isValid()) {
        return DecisionKind::Commitment;
    }
    return hasGoal ? DecisionKind::Step : DecisionKind::Action;
}
} // namespace

const StoreTable<Meeting>& MeetingStore::table() {
    using Row = Meeting;
    static const StoreTable<Row> table{
        "meeting",
        RecordKind::Meeting,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id").once(), coded<meetingKindFromCode, &Row::kind>("kind"),
         field<&Row::startsAt>("starts_at"), field<&Row::endsAt>("ends_at"), field<&Row::place>("place"),
         field<&Row::purpose>("purpose"), field<&Row::answerBy>("answer_by"), coded<meetingStateFromCode, &Row::state>("state"),
         field<&Row::disagreement>("disagreement"), field<&Row::nextOn>("next_on"), field<&Row::seenOn>("seen_on")}};
    return table;
}

std::optional<Meeting> MeetingStore::find(MeetingId id) const { return table().find(m_database, id); }

std::optional<MeetingRow> MeetingStore::row(MeetingId id) const {
    Statement select(m_database, meetingRowSql);
    select.bind(":id", id);
    return select.step() ? std::optional(meetingRowFrom(select)) : std::nullopt;
}

qsizetype MeetingStore::count(bool withOver) const {
    Statement select(m_database, countMeetingsSql);
    select.bind(":with_over", withOver ? 1 : 0);
    return select.step() ? select.number("meetings") : 0;
}

QList<MeetingRow> MeetingStore::window(bool withOver, qsizetype offset, qsizetype limit) const {
    Statement select(m_database, meetingWindowSql);
    select.bind(":with_over", withOver ? 1 : 0)
        .bind(":limit", static_cast<qint64>(limit))
        .bind(":offset", static_cast<qint64>(offset));
    QList<MeetingRow> rows;
    while (select.step()) {
        rows.append(meetingRowFrom(select));
    }
    return rows;
}

void MeetingStore::insert(Write& write, const Meeting& meeting) { table().insert(write, meeting); }

void MeetingStore::update(Write& write, const Meeting& before, const Meeting& after) { table().update(write, before, after); }

void MeetingStore::remove(Write& write, const Meeting& meeting) { table().remove(write, meeting); }

const StoreTable<MeetingParticipant>& MeetingParticipantStore::table() {
    using Row = MeetingParticipant;
    static const StoreTable<Row> table{
        "meeting_participant",
        RecordKind::MeetingParticipant,
        ownedBy<&Row::citizen>,
        {field<&Row::meeting>("meeting_id").once(), field<&Row::citizen>("citizen_id").once(),
         field<&Row::isCitizen>("is_citizen").once(), field<&Row::partner>("partner_id"),
         field<&Row::person>("partner_person_id"), field<&Row::name>("name"), field<&Row::role>("role"),
         coded<meetingKindFromCode, &Row::attends>("attends"), field<&Row::invitedOn>("invited_on"),
         coded<meetingAnswerFromCode, &Row::answer>("answer"), field<&Row::wasPresent>("was_present"),
         field<&Row::getsMinutes>("gets_minutes"), field<&Row::minutesOn>("minutes_on")}};
    return table;
}

std::optional<MeetingParticipant> MeetingParticipantStore::find(MeetingParticipantId id) const {
    return table().find(m_database, id);
}

QList<MeetingParticipantRow> MeetingParticipantStore::ofMeeting(MeetingId meeting) const {
    Statement select(m_database, participantsSql);
    select.bind(":meeting_id", meeting);
    QList<MeetingParticipantRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name")});
    }
    return rows;
}

void MeetingParticipantStore::insert(Write& write, const MeetingParticipant& participant) {
    table().insert(write, participant);
}

void MeetingParticipantStore::update(Write& write, const MeetingParticipant& before, const MeetingParticipant& after) {
    table().update(write, before, after);
}

void MeetingParticipantStore::remove(Write& write, const MeetingParticipant& participant) {
    table().remove(write, participant);
}

const StoreTable<MeetingPoint>& MeetingPointStore::table() {
    using Row = MeetingPoint;
    static const StoreTable<Row> table{"meeting_point",
                                       RecordKind::MeetingPoint,
                                       ownedBy<&Row::citizen>,
                                       {field<&Row::meeting>("meeting_id").once(), field<&Row::citizen>("citizen_id").once(),
                                        coded<meetingPointKindFromCode, &Row::kind>("kind"), field<&Row::words>("words"),
                                        field<&Row::who>("who")}};
    return table;
}

std::optional<MeetingPoint> MeetingPointStore::find(MeetingPointId id) const { return table().find(m_database, id); }

QList<MeetingPoint> MeetingPointStore::ofMeeting(MeetingId meeting) const {
    Statement select(m_database, pointsSql);
    return table().readAll(select.bind(":meeting_id", meeting));
}

void MeetingPointStore::insert(Write& write, const MeetingPoint& point) { table().insert(write, point); }

void MeetingPointStore::update(Write& write, const MeetingPoint& before, const MeetingPoint& after) {
    table().update(write, before, after);
}

void MeetingPointStore::remove(Write& write, const MeetingPoint& point) { table().remove(write, point); }

const StoreTable<MeetingDecision>& MeetingDecisionStore::table() {
    using Row = MeetingDecision;
    // What it has become is changed where that stands.
    static const StoreTable<Row> table{"meeting_decision",
                                       RecordKind::MeetingDecision,
                                       ownedBy<&Row::citizen>,
                                       {field<&Row::meeting>("meeting_id").once(), field<&Row::citizen>("citizen_id").once(),
                                        field<&Row::participant>("participant_id"), field<&Row::what>("what"),
                                        field<&Row::who>("who"), field<&Row::by>("by_day"), field<&Row::todo>("todo_id").once(),
                                        field<&Row::commitment>("commitment_id").once()}};
    return table;
}

std::optional<MeetingDecision> MeetingDecisionStore::find(MeetingDecisionId id) const { return table().find(m_database, id); }

QList<MeetingDecisionRow> MeetingDecisionStore::ofMeeting(MeetingId meeting) const {
    Statement select(m_database, decisionsSql);
    select.bind(":meeting_id", meeting);
    QList<MeetingDecisionRow> rows;
    while (select.step()) {
        const MeetingDecision decision = table().read(select);
        rows.append({decision, kindOf(decision, select.id<GoalId>("goal_of_todo").isValid()), select.number("is_open") != 0});
    }
    return rows;
}

void MeetingDecisionStore::insert(Write& write, const MeetingDecision& decision) { table().insert(write, decision); }

void MeetingDecisionStore::remove(Write& write, const MeetingDecision& decision) { table().remove(write, decision); }

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/attachments/attachment_store.h"
#include "core/baselines/chart_baseline_store.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/fact_store.h"
#include "core/comparisons/comparison_store.h"
#include "core/considerations/consideration_store.h"
#include "core/contacts/contact_store.h"
#include "core/cooperation/agreement_store.h"
#include "core/cooperation/commitment_store.h"
#include "core/correspondence/short_message_store.h"
#include "core/costs/budget_entry_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/costs/price_store.h"
#include "core/courses/course_pause_store.h"
#include "core/courses/course_phase_store.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/documents/document_store.h"
#include "core/documents/own_templates/own_template_store.h"
#include "core/evaluation/disclosure/releases/release_store.h"
#include "core/evaluation/frozen/frozen_report_store.h"
#include "core/focus_groups/focus_group_store.h"
#include "core/improvement/pdsa_store.h"
#include "core/labour/labour_store.h"
#include "core/matching/match_store.h"
#include "core/measurements/measurement_store.h"
#include "core/meetings/meeting_store.h"
#include "core/merging/merge_store.h"
#include "core/messages/message_store.h"
#include "core/norms/population_norm_store.h"
#include "core/notes/note_remark_store.h"
#include "core/notes/note_store.h"
#include "core/offers/offer_store.h"
#include "core/outreach/outreach_store.h"
#include "core/partner_forms/partner_form_store.h"
#include "core/partners/partner_store.h"
#include "core/people/person_around_store.h"
#include "core/plan/barrier_store.h"
#include "core/plan/goal_store.h"
#include "core/privacy/consent_store.h"
#include "core/privacy/hand_over_store.h"
#include "core/reach/refusal_tally_store.h"
#include "core/referrals/incoming_store.h"
#include "core/referrals/outgoing_store.h"
#include "core/rights/restriction_store.h"
#include "core/rights/rights_store.h"
#include "core/screening/screening_store.h"
#include "core/service_use/service_use_store.h"
#include "core/todos/todo_store.h"
#include "core/visits/visit_store.h"
#include "core/volunteers/accompaniment_store.h"
#include "core/volunteers/volunteer_store.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

template <class Visit> void forEachTable(Visit visit) {
    visit(AccompanimentPlanStore::table());
    visit(AccompanimentStepStore::table());
    visit(AgreementStore::table());
    visit(AppointmentStore::table());
    visit(AttachmentStore::table());
    visit(BarrierStore::table());
    visit(BudgetEntryStore::table());
    visit(ChartBaselineStore::table());
    visit(CitizenStore::table());
    visit(CommitmentStepStore::table());
    visit(CommitmentStore::table());
    visit(ComparisonStore::table());
    visit(CostEntryStore::table());
    visit(PriceStore::table());
    visit(RefusalTallyStore::table());
    visit(FactStore::table());
    visit(ContactStore::table());
    visit(CoursePauseStore::table());
    visit(CoursePhaseStore::table());
    visit(CourseRungStore::table());
    visit(CourseStore::table());
    visit(DocumentStore::table());
    visit(DistinctPairStore::table());
    visit(MergeStore::table());
    visit(MergeStore::movedTable());
    visit(FocusGroupStore::table());
    visit(FocusPartStore<FocusParticipant>::table());
    visit(FocusPartStore<FocusTheme>::table());
    visit(FocusPartStore<FocusQuote>::table());
    visit(FrozenReportStore::table());
    visit(GoalStore::table());
    visit(HandOverStore::table());
    visit(GoalFollowUpStore::table());
    visit(LabourStore::table());
    visit(MatchStore::wishTable());
    visit(MeasurementStore::table());
    visit(MeetingDecisionStore::table());
    visit(MeetingParticipantStore::table());
    visit(MeetingPointStore::table());
    visit(MeetingStore::table());
    visit(MessageStore::table());
    visit(MessageStore::answerTable());
    visit(NoteRemarkStore::table());
    visit(NoteStore::table());
    visit(OfferStore::table());
    visit(OwnTemplateStore::table());
    visit(PartnerFormStore::table());
    visit(PartnerStore::table());
    visit(PartnerStore::personTable());
    visit(PdsaStore::table());
    visit(PopulationNormStore::table());
    visit(PersonAroundStore::table());
    visit(ConsentStore::table());
    visit(ConsiderationStore::table());
    visit(ConsiderationsRequestStore::table());
    visit(ConsentStore::sheetTable());
    visit(ShortMessageStore::table());
    visit(VisitStore::table());
    visit(IncomingStore::table());
    visit(OutgoingStore::table());
    visit(OutreachStore::table());
    visit(ReleaseStore::table());
    visit(RestrictionStore::table());
    visit(RightsStore::table());
    visit(ScreeningStore::table());
    visit(ServiceUseStore::table());
    visit(TodoStore::table());
    visit(VolunteerStore::table());
}

QStringList columnsInFile(Database& database, const char* table) {
    QStringList columns;
    Statement select(database, "SELECT name FROM pragma_table_info(:table) ORDER BY name");
    select.bind(":table", QString::fromLatin1(table));
    while (select.step())
        columns << select.text("name");
    return columns;
}

template <class Record> QStringList columnsOf(const StoreTable<Record>& table) {
    QStringList columns{QString::fromLatin1(KeyOf<Record>::column)};
    for (const Field<Record>& field : table.fields()) {
        if (field.kept != Kept::Apart)
            columns << QString::fromLatin1(field.column);
    }
    if (keepsCreated(table.stamps()))
        columns << QStringLiteral("created_at");
    if (keepsChanged(table.stamps()))
        columns << QStringLiteral("changed_at");
    columns.sort();
    return columns;
}

} // namespace

TEST_CASE("Each column of a record in the file is one of its fields, and each field is a column", "[storage]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    forEachTable([&database](const auto& table) {
        INFO(table.name());
        CHECK(columnsOf(table) == columnsInFile(database, table.name()));
    });
}

TEST_CASE("A list of messages does not read the bytes of each of them", "[storage]") {
    CHECK_FALSE(MessageStore::table().select().contains("content"));
    CHECK(MessageStore::table().select().contains("sender_ean"));
    CHECK_FALSE(MessageStore::answerTable().select().contains("content"));
}

TEST_CASE("Only what is settled when a record is made is never written again", "[storage]") {
    QStringList once;
    forEachTable([&once](const auto& table) {
        for (const auto& field : table.fields()) {
            if (field.kept == Kept::Once)
                once << QStringLiteral("%1.%2").arg(QLatin1String(table.name()), QLatin1String(field.column));
        }
    });
    // Notes and facts are replaced by later ones; what a document, sheet or message said when it left stays, and so does what
    // was received, asked for and answered, and what a report said that was kept or has left the house; by what was merged, it
    // is taken apart again. A version of a template is never written over.
    once.removeIf([](const QString& column) {
        return column.startsWith(QLatin1String("note.")) || column.startsWith(QLatin1String("citizen_fact.")) ||
               column.startsWith(QLatin1String("document.")) || column.startsWith(QLatin1String("information_sheet.")) ||
               column.startsWith(QLatin1String("received_message.")) || column.startsWith(QLatin1String("sent_answer.")) ||
               column.startsWith(QLatin1String("short_message.")) || column.startsWith(QLatin1String("own_template.")) ||
               column.startsWith(QLatin1String("rights_request.")) || column.startsWith(QLatin1String("release.")) ||
               column.startsWith(QLatin1String("frozen_report.")) || column.startsWith(QLatin1String("citizen_merge.")) ||
               column.startsWith(QLatin1String("moved_row.")) || column.startsWith(QLatin1String("restriction.")) ||
               column.startsWith(QLatin1String("note_remark.")) || column.startsWith(QLatin1String("hand_over.")) ||
               column.startsWith(QLatin1String("distinct_pair."));
    });
    once.sort();
    INFO(once.join(QLatin1Char(' ')).toStdString());
    CHECK(once == QStringList{QStringLiteral("accompaniment_plan.citizen_id"),
                              QStringLiteral("accompaniment_step.appointment_id"),
                              QStringLiteral("accompaniment_step.citizen_id"),
                              QStringLiteral("accompaniment_step.plan_id"),
                              QStringLiteral("attachment.added_at"),
                              QStringLiteral("attachment.citizen_id"),
                              QStringLiteral("attachment.content_id"),
                              QStringLiteral("attachment.incoming_referral_id"),
                              QStringLiteral("attachment.meeting_id"),
                              QStringLiteral("attachment.short_message_id"),
                              QStringLiteral("attachment.size"),
                              QStringLiteral("attachment.type"),
                              QStringLiteral("citizen.uuid"),
                              QStringLiteral("consent.citizen_id"),
                              QStringLiteral("focus_group.programme_id"),
                              QStringLiteral("meeting.citizen_id"),
                              QStringLiteral("meeting_decision.citizen_id"),
                              QStringLiteral("meeting_decision.commitment_id"),
                              QStringLiteral("meeting_decision.meeting_id"),
                              QStringLiteral("meeting_decision.todo_id"),
                              QStringLiteral("meeting_participant.citizen_id"),
                              QStringLiteral("meeting_participant.is_citizen"),
                              QStringLiteral("meeting_participant.meeting_id"),
                              QStringLiteral("meeting_point.citizen_id"),
                              QStringLiteral("meeting_point.meeting_id"),
                              QStringLiteral("screening.citizen_id"),
                              QStringLiteral("screening.criteria_set"),
                              QStringLiteral("screening.programme_id"),
                              QStringLiteral("screening.programme_version"),
                              QStringLiteral("screening.second_of")});
}

TEST_CASE("A record that was changed in one field is told in the audit trail by that field", "[storage]") {
    Citizen before;
    before.givenName = QStringLiteral("Anna");
    Citizen after = before;
    after.guardian = QStringLiteral("Bo Abel");
    const QList<Values::Column> was = CitizenStore::table().values(before).columns();
    const QList<Values::Column> is = CitizenStore::table().values(after).columns();
    REQUIRE(was.size() == is.size());
    QByteArrayList changed;
    for (qsizetype at = 0; at < is.size(); ++at) {
        if (is.at(at).value != was.at(at).value)
            changed << is.at(at).name;
    }
    CHECK(changed == QByteArrayList{"guardian"});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_store.h"

#include "core/appointments/appointment_store.h"
#include "core/attachments/attachment_store.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/fact_store.h"
#include "core/considerations/consideration_store.h"
#include "core/contacts/contact_store.h"
#include "core/cooperation/agreement_store.h"
#include "core/cooperation/commitment_store.h"
#include "core/correspondence/short_message_store.h"
#include "core/costs/budget_entry_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/costs/price_store.h"
#include "core/courses/course_pause_store.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/documents/own_templates/own_template_store.h"
#include "core/focus_groups/focus_group_store.h"
#include "core/improvement/pdsa_store.h"
#include "core/labour/labour_store.h"
#include "core/matching/match_store.h"
#include "core/measurements/measurement_store.h"
#include "core/meetings/meeting_store.h"
#include "core/notes/note_store.h"
#include "core/offers/offer_store.h"
#include "core/outreach/outreach_store.h"
#include "core/partner_forms/partner_form_store.h"
#include "core/partners/partner_store.h"
#include "core/people/person_around_store.h"
#include "core/plan/barrier_store.h"
#include "core/plan/goal_store.h"
#include "core/privacy/consent_store.h"
#include "core/reach/refusal_tally_store.h"
#include "core/referrals/incoming_store.h"
#include "core/referrals/outgoing_store.h"
#include "core/screening/screening_store.h"
#include "core/service_use/service_use_store.h"
#include "core/todos/todo_store.h"
#include "core/volunteers/accompaniment_store.h"
#include "core/volunteers/volunteer_store.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr const char* termSql = "INSERT INTO search_term (term, kind, record_id) VALUES (:term, 'citizen', :record_id)";

} // namespace

DemoStore::DemoStore(Database& database, const QHash<QString, QString>& words)
    : m_database(database)
    , m_words(words) {}

DemoStore::~DemoStore() = default;

void DemoStore::put(const char* table, const Values& values) {
    std::unique_ptr<Statement>& insert = m_inserts[table];
    if (!insert) {
        QByteArrayList names;
        for (const Values::Column& column : values.columns()) {
            names.append(column.name);
        }
        const QByteArray sql =
            QByteArray("INSERT INTO ") + table + " (" + names.join(", ") + ") VALUES (:" + names.join(", :") + ")";
        insert = std::make_unique<Statement>(m_database, sql.constData());
    }
    if (m_words.isEmpty()) {
        insert->bind(values).run();
    } else {
        insert->bind(inWordsOfArea(values)).run();
    }
}

Values DemoStore::inWordsOfArea(const Values& values) const {
    Values said;
    for (const Values::Column& column : values.columns()) {
        const auto* text = std::get_if<QString>(&column.value);
        said.setValue(column.name, text ? Value(m_words.value(*text, *text)) : column.value);
    }
    return said;
}

void DemoStore::insert(Write& write, const DemoWorld& world) {
    PartnerStore partners(m_database);
    for (const Partner& partner : world.clinics + world.others) {
        partners.insert(write, partner);
    }
    for (const PartnerPerson& doctor : world.doctors) {
        partners.insertPerson(write, doctor);
    }
    OfferStore offers(m_database);
    for (const Offer& offer : world.offers) {
        offers.insert(write, offer);
    }
}

void DemoStore::insert(Write& write, const DemoHistory& history, bool withDetails) {
    const QString& stamp = write.stamp();
    put(CitizenStore::table(), history.citizen, stamp);
    for (const QString& term : searchTerms(history.citizen)) {
        m_terms.append({term, history.citizen.id.value()});
    }
    put(CourseStore::table(), history.course, stamp);
    put(IncomingStore::table(), history.referral, stamp);
    for (const Contact& contact : history.contacts) {
        put(ContactStore::table(), contact, stamp);
    }
    if (history.screening) {
        put(ScreeningStore::table(), *history.screening, stamp);
    }
    if (history.informationSheet) {
        put(ConsentStore::sheetTable(), *history.informationSheet, stamp);
    }
    for (const Consent& consent : history.consents) {
        put(ConsentStore::table(), consent, stamp);
    }
    for (const OutgoingReferral& referral : history.outgoing) {
        put(OutgoingStore::table(), referral, stamp);
    }
    for (const Appointment& appointment : history.appointments) {
        put(AppointmentStore::table(), appointment, stamp);
    }
    for (const Todo& todo : history.todos) {
        put(TodoStore::table(), todo, stamp);
    }
    if (!withDetails) {
        return;
    }
    for (const Fact& fact : history.facts) {
        put(FactStore::table(), fact, stamp);
    }
    if (history.screening) {
        putAnswers(*history.screening);
    }
    if (history.wish) {
        put(MatchStore::wishTable(), *history.wish, stamp);
    }
    for (const Note& note : history.notes) {
        put(NoteStore::table(), note, stamp);
    }
}

void DemoStore::putAnswers(const Screening& screening) {
    for (const ScreeningAnswer& answer : screening.answers) {
        put("screening_answer", Values()
                                    .set("screening_id", screening.id)
                                    .set("criterion", answer.criterion)
                                    .set("state", toCode(answer.state))
                                    .set("value", answer.value)
                                    .set("was_prefilled", answer.wasPrefilled));
    }
}

void DemoStore::insert(Write& write, const DemoMeasurements& measurements, IdSource& ids) {
    for (const DueMeasurement& due : measurements.due) {
        put("measurement_due", valuesOf(due).set("id", ids.next()));
    }
    for (const Measurement& made : measurements.made) {
        put(MeasurementStore::table(), made, write.stamp());
    }
}

void DemoStore::insert(Write& write, const DemoFollowUp& followUp, IdSource& ids, bool withDetails) {
    const QString& stamp = write.stamp();
    put(ServiceUseStore::table(), followUp.uses, stamp);
    for (const DueUseSheet& due : followUp.dueSheets) {
        put("use_sheet_due", Values()
                                 .set("id", ids.next())
                                 .set("course_id", due.course)
                                 .set("citizen_id", due.citizen)
                                 .set("moment", due.moment)
                                 .set("due_on", due.date)
                                 .set("lapses_on", due.lapsesOn));
    }
    put(LabourStore::table(), followUp.labour, stamp);
    put(CourseRungStore::table(), followUp.rungs, stamp);
    if (followUp.secondScreening) {
        put(ScreeningStore::table(), *followUp.secondScreening, stamp);
        if (withDetails) {
            putAnswers(*followUp.secondScreening);
        }
    }
    put(CostEntryStore::table(), followUp.costs, stamp);
}

void DemoStore::insert(Write& write, const QList<PersonAround>& people) {
    put(PersonAroundStore::table(), people, write.stamp());
}

void DemoStore::insert(Write& write, const DemoConsiderations& considerations) {
    put(ConsiderationsRequestStore::table(), considerations.requests, write.stamp());
    put(ConsiderationStore::table(), considerations.considerations, write.stamp());
}

void DemoStore::insert(Write& write, const QList<ShortMessage>& messages) {
    put(ShortMessageStore::table(), messages, write.stamp());
}

void DemoStore::insert(Write& write, const QList<Attachment>& attachments) {
    const QByteArray usual = demoAttachmentBytes();
    const QByteArray bytes = m_words.value(QString::fromUtf8(usual), QString::fromUtf8(usual)).toUtf8();
    for (Attachment attachment : attachments) {
        attachment.content = AttachmentStore(m_database).keepContent(write, bytes);
        attachment.size = bytes.size();
        put(AttachmentStore::table(), attachment, write.stamp());
    }
}

void DemoStore::insert(Write& write, const DemoPlan& plan) {
    put(GoalStore::table(), plan.goals, write.stamp());
    put(TodoStore::table(), plan.steps, write.stamp());
    put(GoalFollowUpStore::table(), plan.followUps, write.stamp());
    put(BarrierStore::table(), plan.barriers, write.stamp());
    put(CoursePauseStore::table(), plan.pauses, write.stamp());
}

void DemoStore::insert(Write& write, const DemoProject& project) {
    const QString& stamp = write.stamp();
    put(PriceStore::table(), project.prices, stamp);
    put(CostEntryStore::table(), project.costs, stamp);
    put(BudgetEntryStore::table(), project.budget, stamp);
    put(RefusalTallyStore::table(), project.tallies, stamp);
}

void DemoStore::insert(Write& write, const QList<PdsaCycle>& cycles) { put(PdsaStore::table(), cycles, write.stamp()); }

void DemoStore::insert(Write& write, const DemoCooperation& cooperation) {
    const QString& stamp = write.stamp();
    put(PartnerStore::personTable(), cooperation.persons, stamp);
    put(AgreementStore::table(), cooperation.agreements, stamp);
    put(CommitmentStore::table(), cooperation.commitments, stamp);
    put(CommitmentStepStore::table(), cooperation.steps, stamp);
}

void DemoStore::insert(Write& write, const QList<OwnTemplate>& templates) {
    put(OwnTemplateStore::table(), templates, write.stamp());
}

void DemoStore::insert(Write& write, const DemoMeetings& meetings) {
    const QString& stamp = write.stamp();
    put(MeetingStore::table(), meetings.meetings, stamp);
    put(MeetingParticipantStore::table(), meetings.participants, stamp);
    put(MeetingPointStore::table(), meetings.points, stamp);
    put(MeetingDecisionStore::table(), meetings.decisions, stamp);
}

void DemoStore::insert(Write& write, const QList<Outreach>& outreach) { put(OutreachStore::table(), outreach, write.stamp()); }

void DemoStore::insert(Write& write, const QList<Volunteer>& volunteers) {
    put(VolunteerStore::table(), volunteers, write.stamp());
}

void DemoStore::insert(Write& write, const DemoAccompaniment& accompaniment) {
    put(AccompanimentPlanStore::table(), accompaniment.plan, write.stamp());
    put(AccompanimentStepStore::table(), accompaniment.steps, write.stamp());
}

void DemoStore::insert(Write& write, const DemoVoices& voices) {
    const QString& stamp = write.stamp();
    put(FocusGroupStore::table(), voices.group, stamp);
    put(FocusPartStore<FocusParticipant>::table(), voices.participants, stamp);
    put(FocusPartStore<FocusTheme>::table(), voices.themes, stamp);
    put(FocusPartStore<FocusQuote>::table(), voices.quotes, stamp);
    put(PartnerFormStore::table(), voices.forms, stamp);
}

void DemoStore::writeSearchTerms() {
    std::sort(m_terms.begin(), m_terms.end(),
              [](const Term& a, const Term& b) { return a.term != b.term ? a.term < b.term : a.record < b.record; });
    Statement insert(m_database, termSql);
    for (const Term& term : std::as_const(m_terms)) {
        insert.bind(":term", term.term).bind(":record_id", term.record).run();
    }
    m_terms.clear();
}

void DemoStore::setBulk(bool isBulk) {
    m_database.execute(isBulk ? "PRAGMA cache_size = -524288" : "PRAGMA cache_size = -65536; PRAGMA shrink_memory");
}

} // namespace brobygger

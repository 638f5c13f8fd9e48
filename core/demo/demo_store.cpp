// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_store.h"

#include "core/base/text.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/citizen_rules.h"
#include "core/measurements/measurement_store.h"
#include "core/offers/offer_store.h"
#include "core/partners/partner_store.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr const char* termSql = "INSERT INTO search_term (term, kind, record_id) VALUES (:term, 'citizen', :record_id)";

Values valuesOf(const Citizen& citizen, const QString& stamp) {
    return Values()
        .set("id", citizen.id).set("uuid", citizen.uuid).set("given_name", citizen.givenName)
        .set("surname", citizen.surname).set("sort_key", danishSortKey(citizen.surname, citizen.givenName))
        .set("person_number", citizen.personNumber).set("birth_date", citizen.birthDate).set("sex", toCode(citizen.sex))
        .set("phone", citizen.phone).set("street", citizen.street).set("postcode", citizen.postcode)
        .set("town", citizen.town).set("parish_code", citizen.parishCode)
        .set("municipality_code", citizen.municipalityCode).set("is_address_protected", citizen.isAddressProtected)
        .set("address_protected_until", citizen.addressProtectedUntil)
        .set("is_digital_post_exempt", citizen.isDigitalPostExempt)
        .set("may_call", toCode(citizen.safeContact.call))
        .set("may_leave_message", toCode(citizen.safeContact.leaveMessage))
        .set("may_sms", toCode(citizen.safeContact.sms)).set("contact_note", citizen.safeContact.note)
        .set("clinic_id", citizen.clinic).set("life_state", toCode(citizen.lifeState))
        .set("life_state_on", citizen.lifeStateOn).set("next_appointment_at", citizen.nextAppointmentAt)
        .set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const Course& course, const QString& stamp) {
    return Values()
        .set("id", course.id).set("citizen_id", course.citizen).set("programme_id", course.programmeId)
        .set("state", toCode(course.state)).set("opened_on", course.openedOn).set("started_on", course.startedOn)
        .set("phase", course.phase).set("closed_on", course.closedOn).setOptional("outcome", course.outcome)
        .set("closing_reason", course.closingReason).set("was_planned", course.wasPlanned)
        .set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const IncomingReferral& referral, const QString& stamp) {
    return Values()
        .set("id", referral.id).set("citizen_id", referral.citizen).set("course_id", referral.course)
        .set("source", referral.source).set("partner_id", referral.partner).set("partner_person_id", referral.person)
        .set("received_on", referral.receivedOn).set("reason", referral.reason)
        .set("citizen_is_informed", referral.citizenIsInformed).set("first_contact_on", referral.firstContactOn)
        .set("answered_on", referral.answeredOn).setOptional("answered_via", referral.answeredVia)
        .set("state", toCode(referral.state)).set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const Contact& contact, const QString& stamp) {
    return Values()
        .set("id", contact.id).set("citizen_id", contact.citizen).set("course_id", contact.course)
        .set("at", contact.at).set("kind", contact.kind).set("outcome", contact.outcome)
        .set("minutes", contact.minutes).set("created_at", stamp);
}

Values valuesOf(const Appointment& a, const QString& stamp) {
    return Values()
        .set("id", a.id).set("citizen_id", a.citizen).set("course_id", a.course).set("sector", a.sector)
        .set("title", a.title).set("partner_id", a.partner).set("offer_id", a.offer).set("starts_at", a.startsAt)
        .set("ends_at", a.endsAt).set("companion", a.companion).setOptional("transport", a.transport)
        .set("transport_ordered_on", a.transportOrderedOn).set("transport_price", a.transportPrice)
        .set("needs_transport_order", a.needsTransportOrder).set("wants_reminder", a.wantsReminder)
        .set("reminded_on", a.remindedOn).setOptional("outcome", a.outcome).set("outcome_at", a.outcomeAt)
        .setOptional("no_show_reason", a.noShowReason).setOptional("remedy", a.remedy)
        .set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const OutgoingReferral& r, const QString& stamp) {
    return Values()
        .set("id", r.id).set("citizen_id", r.citizen).set("course_id", r.course).set("offer_id", r.offer)
        .set("state", toCode(r.state)).set("wish", r.wish).set("score", r.score).setOptional("end_reason", r.endReason)
        .set("parked_until", r.parkedUntil).set("drafted_on", r.draftedOn).set("sent_on", r.sentOn)
        .setOptional("sent_via", r.sentVia).set("answered_on", r.answeredOn).set("started_on", r.startedOn)
        .set("ended_on", r.endedOn).set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const Screening& s, const QString& stamp) {
    return Values()
        .set("id", s.id).set("citizen_id", s.citizen).set("course_id", s.course).set("programme_id", s.programme)
        .set("programme_version", s.programmeVersion).set("criteria_set", s.criteriaSet)
        .set("screened_on", s.screenedOn).set("verdict", screeningOutcomeId(s.verdict))
        .set("decision", screeningOutcomeId(s.decision)).set("decision_reason", s.decisionReason)
        .set("created_at", stamp);
}

Values valuesOf(const Consent& c, const QString& stamp) {
    return Values()
        .set("id", c.id).set("citizen_id", c.citizen).set("basis", QStringLiteral("consent"))
        .set("direction", QStringLiteral("pass_on")).set("from_whom", c.fromWhom).set("to_whom", c.toWhom)
        .set("partner_id", c.partner).set("kinds", c.kinds.join(QLatin1Char(','))).set("purpose", c.purpose)
        .set("form", c.form).set("given_on", c.givenOn).set("valid_to", c.validTo)
        .set("created_at", stamp).set("changed_at", stamp);
}

Values valuesOf(const CitizenWish& wish, const QString& stamp) {
    return Values()
        .set("citizen_id", wish.citizen).set("words", wish.words).set("needs", wish.needs.join(QLatin1Char(',')))
        .set("max_distance_km", wish.maxDistanceKm).set("max_fee", wish.maxFee).set("transport", wish.transport)
        .set("needs_companion", wish.needsCompanion).set("changed_at", stamp);
}

} // namespace

DemoStore::DemoStore(Database& database) : m_database(database) {}

DemoStore::~DemoStore() = default;

void DemoStore::put(const char* table, const Values& values) {
    std::unique_ptr<Statement>& insert = m_inserts[table];
    if (!insert) {
        QByteArrayList names;
        for (const Values::Column& column : values.columns()) {
            names.append(column.name);
        }
        const QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + names.join(", ") + ") VALUES (:" + names.join(", :") + ")";
        insert = std::make_unique<Statement>(m_database, sql.constData());
    }
    insert->bind(values).run();
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
    put("citizen", valuesOf(history.citizen, stamp));
    for (const QString& term : searchTerms(history.citizen)) {
        m_terms.append({term, history.citizen.id.value()});
    }
    put("course", valuesOf(history.course, stamp));
    put("incoming_referral", valuesOf(history.referral, stamp));
    for (const Contact& contact : history.contacts) {
        put("contact", valuesOf(contact, stamp));
    }
    if (history.screening) {
        put("screening", valuesOf(*history.screening, stamp));
    }
    if (history.informationSheet) {
        put("information_sheet", Values().set("id", history.informationSheet->id).set("citizen_id", history.citizen.id)
                                     .set("given_on", history.informationSheet->givenOn).set("created_at", stamp));
    }
    for (const Consent& consent : history.consents) {
        put("consent", valuesOf(consent, stamp));
    }
    for (const OutgoingReferral& referral : history.outgoing) {
        put("outgoing_referral", valuesOf(referral, stamp));
    }
    for (const Appointment& appointment : history.appointments) {
        put("appointment", valuesOf(appointment, stamp));
    }
    for (const Todo& todo : history.todos) {
        put("todo", Values().set("id", todo.id).set("citizen_id", todo.citizen).set("course_id", todo.course)
                        .set("kind", toCode(todo.kind)).set("title", todo.title).set("due_on", todo.dueOn)
                        .set("created_at", stamp).set("changed_at", stamp));
    }
    if (!withDetails) {
        return;
    }
    for (const Fact& fact : history.facts) {
        put("citizen_fact", Values().set("id", fact.id).set("citizen_id", fact.citizen).set("fact", fact.code)
                                .set("value", fact.value).set("as_of", fact.asOf).set("source", fact.source)
                                .set("created_at", stamp));
    }
    if (history.screening) {
        for (const ScreeningAnswer& answer : history.screening->answers) {
            put("screening_answer", Values().set("screening_id", history.screening->id).set("criterion", answer.criterion)
                                        .set("state", conditionStateId(answer.state))
                                        .set("value", answer.value).set("was_prefilled", answer.wasPrefilled));
        }
    }
    if (history.wish) {
        put("citizen_wish", valuesOf(*history.wish, stamp));
    }
    for (const Note& note : history.notes) {
        put("note", Values().set("id", note.id).set("citizen_id", note.citizen).set("course_id", note.course)
                        .set("event_on", note.eventOn).set("written_at", note.writtenAt).set("text", note.text)
                        .set("created_at", stamp));
    }
}

void DemoStore::insert(Write& write, const DemoMeasurements& measurements, IdSource& ids) {
    for (const DueMeasurement& due : measurements.due) {
        put("measurement_due", valuesOf(due).set("id", ids.next()));
    }
    for (const Measurement& made : measurements.made) {
        put("measurement", valuesOf(made).set("id", made.id).set("created_at", write.stamp()).set("changed_at", write.stamp()));
    }
}

void DemoStore::writeSearchTerms() {
    std::sort(m_terms.begin(), m_terms.end(), [](const Term& a, const Term& b) {
        return a.term != b.term ? a.term < b.term : a.record < b.record;
    });
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

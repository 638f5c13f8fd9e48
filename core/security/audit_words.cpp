// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_words.h"

#include "core/storage/records/record_digests.h"

#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {
struct TableWord {
    const char* table;
    const char* word;
};

constexpr TableWord recordWords[] = {
    {"partner", QT_TRANSLATE_NOOP("AuditLog", "A partner")},
    {"partner_person", QT_TRANSLATE_NOOP("AuditLog", "A contact person of a partner")},
    {"citizen", QT_TRANSLATE_NOOP("AuditLog", "A citizen")},
    {"citizen_fact", QT_TRANSLATE_NOOP("AuditLog", "A fact about a citizen")},
    {"citizen_wish", QT_TRANSLATE_NOOP("AuditLog", "What a citizen wishes of offers")},
    {"course", QT_TRANSLATE_NOOP("AuditLog", "A course")},
    {"todo", QT_TRANSLATE_NOOP("AuditLog", "A task")},
    {"incoming_referral", QT_TRANSLATE_NOOP("AuditLog", "A referral in")},
    {"received_message", QT_TRANSLATE_NOOP("AuditLog", "A received message")},
    {"received_attachment", QT_TRANSLATE_NOOP("AuditLog", "An attachment of a received message")},
    {"sent_answer", QT_TRANSLATE_NOOP("AuditLog", "An answer to a referrer")},
    {"contact", QT_TRANSLATE_NOOP("AuditLog", "A contact")},
    {"note", QT_TRANSLATE_NOOP("AuditLog", "A note")},
    {"information_sheet", QT_TRANSLATE_NOOP("AuditLog", "An information sheet")},
    {"consent", QT_TRANSLATE_NOOP("AuditLog", "A consent")},
    {"screening", QT_TRANSLATE_NOOP("AuditLog", "A screening")},
    {"offer", QT_TRANSLATE_NOOP("AuditLog", "An offer")},
    {"offer_session", QT_TRANSLATE_NOOP("AuditLog", "A time at which an offer meets")},
    {"outgoing_referral", QT_TRANSLATE_NOOP("AuditLog", "A referral to an offer")},
    {"document", QT_TRANSLATE_NOOP("AuditLog", "A letter or sheet")},
    {"appointment", QT_TRANSLATE_NOOP("AuditLog", "An appointment")},
    {"measurement", QT_TRANSLATE_NOOP("AuditLog", "An answered questionnaire")},
    {"price", QT_TRANSLATE_NOOP("AuditLog", "A price")},
    {"cost_entry", QT_TRANSLATE_NOOP("AuditLog", "An expense")},
    {"budget_line", QT_TRANSLATE_NOOP("AuditLog", "A line of the budget")},
    {"comparison_figure", QT_TRANSLATE_NOOP("AuditLog", "A figure of another place")},
    {"population_norm", QT_TRANSLATE_NOOP("AuditLog", "A mean of the population")},
    {"chart_baseline", QT_TRANSLATE_NOOP("AuditLog", "A fixed baseline of a chart")},
    {"refusal_tally", QT_TRANSLATE_NOOP("AuditLog", "A number of those who declined")},
    {"course_rung", QT_TRANSLATE_NOOP("AuditLog", "A step of the hand-over")},
    {"service_use", QT_TRANSLATE_NOOP("AuditLog", "The use of a service")},
    {"labour_status", QT_TRANSLATE_NOOP("AuditLog", "A labour market status")},
    {"release", QT_TRANSLATE_NOOP("AuditLog", "A report that has left the house")},
    {"frozen_report", QT_TRANSLATE_NOOP("AuditLog", "A frozen report")},
    {"focus_group", QT_TRANSLATE_NOOP("AuditLog", "A focus group")},
    {"focus_participant", QT_TRANSLATE_NOOP("AuditLog", "A participant of a focus group")},
    {"focus_theme", QT_TRANSLATE_NOOP("AuditLog", "A theme of a focus group")},
    {"focus_quote", QT_TRANSLATE_NOOP("AuditLog", "A quote of a focus group")},
    {"partner_form", QT_TRANSLATE_NOOP("AuditLog", "A partner's form of a year")},
    {"person_around", QT_TRANSLATE_NOOP("AuditLog", "A person around a citizen")},
    {"goal", QT_TRANSLATE_NOOP("AuditLog", "A goal of a citizen")},
    {"goal_follow_up", QT_TRANSLATE_NOOP("AuditLog", "A follow-up of a goal")},
    {"course_phase", QT_TRANSLATE_NOOP("AuditLog", "A phase of a course")},
    {"course_pause", QT_TRANSLATE_NOOP("AuditLog", "A pause of a course")},
    {"barrier", QT_TRANSLATE_NOOP("AuditLog", "A barrier")},
    {"pdsa_cycle", QT_TRANSLATE_NOOP("AuditLog", "A test in small scale")},
    {"work_consideration", QT_TRANSLATE_NOOP("AuditLog", "A consideration at work")},
    {"considerations_request", QT_TRANSLATE_NOOP("AuditLog", "A request to describe considerations")},
    {"partner_agreement", QT_TRANSLATE_NOOP("AuditLog", "An agreement with a partner")},
    {"commitment", QT_TRANSLATE_NOOP("AuditLog", "A commitment")},
    {"commitment_step", QT_TRANSLATE_NOOP("AuditLog", "What became of a commitment")},
    {"own_template", QT_TRANSLATE_NOOP("AuditLog", "A letter template of your own")},
    {"meeting", QT_TRANSLATE_NOOP("AuditLog", "A round-table meeting")},
    {"meeting_participant", QT_TRANSLATE_NOOP("AuditLog", "A participant of a meeting")},
    {"meeting_point", QT_TRANSLATE_NOOP("AuditLog", "A point of the agenda of a meeting")},
    {"meeting_decision", QT_TRANSLATE_NOOP("AuditLog", "A decision of a meeting")},
    {"volunteer", QT_TRANSLATE_NOOP("AuditLog", "A volunteer")},
    {"accompaniment_plan", QT_TRANSLATE_NOOP("AuditLog", "A plan of accompaniment")},
    {"accompaniment_step", QT_TRANSLATE_NOOP("AuditLog", "An accompaniment to an appointment")},
    {"outreach", QT_TRANSLATE_NOOP("AuditLog", "A visit or contact about no citizen")},
    {"short_message", QT_TRANSLATE_NOOP("AuditLog", "A message to or from others")},
    {"visit_round", QT_TRANSLATE_NOOP("AuditLog", "Home visits of a day")},
    {"citizen_merge", QT_TRANSLATE_NOOP("AuditLog", "A merge of two records of one person")},
    {"moved_row", QT_TRANSLATE_NOOP("AuditLog", "What came along in a merge")},
    {"distinct_pair", QT_TRANSLATE_NOOP("AuditLog", "That two who look alike are not the same person")},
    {"attachment", QT_TRANSLATE_NOOP("AuditLog", "An attached file")},
    {"attachment_content", QT_TRANSLATE_NOOP("AuditLog", "The content of an attached file")},
    {"erasure", QT_TRANSLATE_NOOP("AuditLog", "What is left of an erased citizen")},
    {"rights_request", QT_TRANSLATE_NOOP("AuditLog", "A request by right of a citizen")},
    {"restriction", QT_TRANSLATE_NOOP("AuditLog", "A restriction of a citizen's data")},
    {"note_remark", QT_TRANSLATE_NOOP("AuditLog", "What a citizen says to a note")},
    {"hand_over", QT_TRANSLATE_NOOP("AuditLog", "A hand-over in a bundle")},
    {"import", QT_TRANSLATE_NOOP("AuditLog", "An import")},
    {"plain_file", QT_TRANSLATE_NOOP("AuditLog", "What is noted about a file in clear")},
};

struct FieldWord {
    const char* column;
    const char* word;
};

constexpr FieldWord citizenWords[] = {
    {"given_name", QT_TRANSLATE_NOOP("AuditLog", "given name")},
    {"surname", QT_TRANSLATE_NOOP("AuditLog", "surname")},
    {"person_number", QT_TRANSLATE_NOOP("AuditLog", "CPR number")},
    {"birth_date", QT_TRANSLATE_NOOP("AuditLog", "day of birth")},
    {"sex", QT_TRANSLATE_NOOP("AuditLog", "sex")},
    {"phone", QT_TRANSLATE_NOOP("AuditLog", "telephone")},
    {"email", QT_TRANSLATE_NOOP("AuditLog", "e-mail")},
    {"street", QT_TRANSLATE_NOOP("AuditLog", "street and number")},
    {"postcode", QT_TRANSLATE_NOOP("AuditLog", "postcode")},
    {"town", QT_TRANSLATE_NOOP("AuditLog", "town")},
    {"parish_code", QT_TRANSLATE_NOOP("AuditLog", "parish")},
    {"municipality_code", QT_TRANSLATE_NOOP("AuditLog", "municipality")},
    {"is_address_protected", QT_TRANSLATE_NOOP("AuditLog", "whether the address is protected")},
    {"address_protected_until", QT_TRANSLATE_NOOP("AuditLog", "last day of the address protection")},
    {"is_digital_post_exempt", QT_TRANSLATE_NOOP("AuditLog", "whether the citizen has no Digital Post")},
    {"may_call", QT_TRANSLATE_NOOP("AuditLog", "whether one may call")},
    {"may_leave_message", QT_TRANSLATE_NOOP("AuditLog", "whether a message may be left")},
    {"may_sms", QT_TRANSLATE_NOOP("AuditLog", "whether an SMS may be sent")},
    {"may_email", QT_TRANSLATE_NOOP("AuditLog", "whether an e-mail may be sent")},
    {"may_mention_us", QT_TRANSLATE_NOOP("AuditLog", "whether one may say where one calls from")},
    {"research", QT_TRANSLATE_NOOP("AuditLog", "whether data may be used for research")},
    {"contact_note", QT_TRANSLATE_NOOP("AuditLog", "remark about reaching the citizen")},
    {"next_of_kin", QT_TRANSLATE_NOOP("AuditLog", "next of kin")},
    {"guardian", QT_TRANSLATE_NOOP("AuditLog", "guardian")},
    {"clinic_id", QT_TRANSLATE_NOOP("AuditLog", "own doctor's clinic")},
    {"doctor_id", QT_TRANSLATE_NOOP("AuditLog", "own doctor")},
    {"own_number", QT_TRANSLATE_NOOP("AuditLog", "own number")},
    {"language", QT_TRANSLATE_NOOP("AuditLog", "language")},
    {"visit_note", QT_TRANSLATE_NOOP("AuditLog", "what to know before a visit")},
    {"remark", QT_TRANSLATE_NOOP("AuditLog", "remark")},
    {"life_state", QT_TRANSLATE_NOOP("AuditLog", "dead or moved away")},
    {"life_state_on", QT_TRANSLATE_NOOP("AuditLog", "day of death or of moving")},
    {"merged_into", QT_TRANSLATE_NOOP("AuditLog", "the record it was merged with")},
};

QString listInWords(const QByteArray& table) {
    if (table == "programme") {
        return AuditLogWords::tr("The programmes were changed outside Brobygger.");
    }
    if (table == "parish_category") {
        return AuditLogWords::tr("The area categories of the parishes were changed outside Brobygger.");
    }
    return AuditLogWords::tr("The lists to choose from were changed outside Brobygger.");
}
} // namespace

QString recordInWords(const QByteArray& table) {
    const auto* found = std::find_if(std::begin(recordWords), std::end(recordWords),
                                     [&table](const TableWord& each) { return table == each.table; });
    return found == std::end(recordWords) ? AuditLogWords::tr("A part of the file") : AuditLogWords::tr(found->word);
}

QString fieldInWords(RecordKind kind, const QString& column) {
    const auto* found = std::find_if(std::begin(citizenWords), std::end(citizenWords),
                                     [&column](const FieldWord& each) { return column == QLatin1String(each.column); });
    return kind != RecordKind::Citizen || found == std::end(citizenWords) ? QString() : AuditLogWords::tr(found->word);
}

QString differenceInWords(const RecordDifference& difference) {
    const QString record = recordInWords(difference.table);
    const QString number = QString::number(difference.row);
    switch (difference.what) {
    case RecordDifference::What::Added:
        return AuditLogWords::tr("%1 (no. %2) was added outside Brobygger.").arg(record, number);
    case RecordDifference::What::Removed:
        return AuditLogWords::tr("%1 (no. %2) was removed outside Brobygger.").arg(record, number);
    case RecordDifference::What::Table: return listInWords(difference.table);
    case RecordDifference::What::Changed: break;
    }
    return AuditLogWords::tr("%1 (no. %2) was changed outside Brobygger.").arg(record, number);
}

} // namespace brobygger

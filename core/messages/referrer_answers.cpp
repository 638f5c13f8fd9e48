// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/referrer_answers.h"

#include "core/appointments/appointments.h"
#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/courses/courses.h"
#include "core/documents/letters/delicate_words.h"
#include "core/documents/templates/text_template.h"
#include "core/exchange/medcom/identifiers.h"
#include "core/messages/message_store.h"
#include "core/messages/messages.h"
#include "core/partners/partners.h"
#include "core/privacy/consents.h"
#include "core/referrals/incoming_referrals.h"
#include "core/referrals/outgoing_referrals.h"
#include "core/rights/restrictions.h"
#include "core/security/plain_files.h"
#include "core/storage/records/change_record.h"

namespace brobygger {

namespace {
struct ReferrerAnswersWords {
    Q_DECLARE_TR_FUNCTIONS(ReferrerAnswers)
};

// Kinds of information an answer may tell of, codes of information_kind.
const QString planKind = QStringLiteral("plan");
const QString attendanceKind = QStringLiteral("attendance");
const QString danish = QStringLiteral("da");
/// What the free text of a closing note may tell of besides the plan.
const QStringList noteKinds{QStringLiteral("health"), QStringLiteral("mental_health"), QStringLiteral("misuse"),
                            QStringLiteral("benefit"), QStringLiteral("measurements")};

/// The course as a doctor would say it; Danish, since letters are.
QString stateInDanish(CourseState state) {
    switch (state) {
    case CourseState::Intake: return QStringLiteral("under opstart");
    case CourseState::Active: return QStringLiteral("i gang");
    case CourseState::Paused: return QStringLiteral("sat på pause");
    case CourseState::Closed: return QStringLiteral("afsluttet");
    }
    return {};
}

QString appointmentsInDanish(int number) {
    return number == 1 ? QStringLiteral("1 aftale") : QStringLiteral("%1 aftaler").arg(number);
}

/// How many appointments the citizen came to, and how many nobody knows the outcome of; empty when there is nothing to count.
QString attendanceInDanish(const NoShowFigures& met) {
    const int counted = noShowRate(met).of;
    const int came = counted - met.noShow;
    const int notKnown = shareUnknown(met).count;
    const QString open = appointmentsInDanish(notKnown);
    if (counted == 0) {
        return notKnown == 0 ? QString() : QStringLiteral("udfaldet af %1 er ikke oplyst").arg(open);
    }
    const QString attended = QStringLiteral("mødt til %1 af %2").arg(came).arg(appointmentsInDanish(counted));
    return notKnown == 0 ? attended : QStringLiteral("%1. Udfaldet af yderligere %2 er ikke oplyst.").arg(attended, open);
}

AnswerFormat usualFormat(MessageFormat format, ReplyKind kind) {
    if (format == MessageFormat::CareCommunication) {
        return AnswerFormat::CareCommunication;
    }
    if (format == MessageFormat::Xref15 && kind == ReplyKind::Closing) {
        return AnswerFormat::Xdis15;
    }
    return AnswerFormat::Xdis91;
}

ReplyFormat replyFormat(AnswerFormat format, bool isXml) {
    if (format == AnswerFormat::Xdis15) {
        return ReplyFormat::Xdis15;
    }
    if (format == AnswerFormat::Xdis91) {
        return ReplyFormat::Xdis91;
    }
    return isXml ? ReplyFormat::CareCommunicationXml : ReplyFormat::CareCommunicationJson;
}
} // namespace

/// What an answer is about, gathered once.
struct ReferrerAnswers::Facts {
    IncomingReferral referral;
    Citizen citizen;
    std::optional<Course> course;
    std::optional<Partner> partner;
    QString doctor;
    std::optional<ReferralMessage> message; ///< the newest letter from the referrer
    QByteArray content;
};

Result<ReferrerAnswers::Facts> ReferrerAnswers::factsOf(IncomingReferralId id) const {
    const auto referral = m_referrals.find(id);
    const auto citizen = referral ? m_citizens.find(referral->citizen) : std::nullopt;
    if (!citizen) {
        return recordGone();
    }
    if (const Result<void> free = checkUnrestricted(m_session.database(), citizen->id); !free) {
        return free.error();
    }
    Facts facts{*referral, *citizen, m_courses.find(referral->course), m_partners.find(referral->partner), {}, {}, {}};
    if (const auto doctor = m_partners.findPerson(referral->person)) {
        facts.doctor = doctor->name;
    }
    for (const ReceivedMessage& message : m_messages.ofReferral(id)) {
        const QByteArray content = m_messages.contentOf(message.id);
        if (const auto read = m_messages.read(message.id); read && read->format != MessageFormat::Xbin01) {
            facts.message = *read;
            facts.content = content;
        }
    }
    return facts;
}

Result<PreparedAnswer> ReferrerAnswers::prepare(IncomingReferralId id, ReplyKind kind) const {
    const Result<Facts> found = factsOf(id);
    if (!found) {
        return found.error();
    }
    const Facts& facts = *found;
    PreparedAnswer answer;
    QStringList receiver{facts.partner ? facts.partner->name : QString(), facts.doctor};
    receiver.removeAll(QString());
    answer.receiver = receiver.join(QStringLiteral(", "));
    answer.subject = facts.message ? facts.message->subject : QString();
    answer.usual = facts.message ? usualFormat(facts.message->format, kind) : AnswerFormat::Text;

    const bool isClinic = facts.partner && facts.partner->kind == PartnerKind::Clinic;
    const SharingParty party{facts.partner ? facts.partner->name : QString(), facts.referral.partner, {}, isClinic};
    const Coverage may = m_consents.coverage(facts.citizen.id, party, {planKind, attendanceKind});
    answer.leftOut = may.uncovered;
    QStringList offers;
    for (const OutgoingRow& row : m_outgoing.forCitizen(facts.citizen.id)) {
        if (row.referral.course == facts.referral.course && row.referral.sentOn.isValid()) {
            offers << row.offerName;
        }
    }
    offers.removeDuplicates();
    const bool mayPlan = may.covered.contains(planKind);
    const bool isClosed = facts.course && facts.course->state == CourseState::Closed;
    ThinnedText note;
    if (mayPlan && isClosed && kind == ReplyKind::Closing) {
        note = withoutKinds(facts.course->closingNote, m_consents.coverage(facts.citizen.id, party, noteKinds).uncovered);
        answer.leftOut += note.leftOut;
    }
    for (const QString& kind : std::as_const(answer.leftOut)) {
        const QString why = m_consents.whyNot(facts.citizen.id, party, kind);
        if (!answer.whyLeftOut.contains(why)) {
            answer.whyLeftOut.append(why);
        }
    }
    QString name = facts.citizen.fullName();
    if (facts.citizen.birthDate.isValid()) {
        name += QStringLiteral(", født ") + formatDate(facts.citizen.birthDate);
    }
    const QHash<QString, QString> values{
        {QStringLiteral("citizen"), name},
        {QStringLiteral("received_on"), formatDate(facts.referral.receivedOn)},
        {QStringLiteral("first_contact_on"), formatDate(facts.referral.firstContactOn)},
        {QStringLiteral("state"), facts.course ? stateInDanish(facts.course->state) : QString()},
        {QStringLiteral("closed_on"), isClosed ? formatDate(facts.course->closedOn) : QString()},
        {QStringLiteral("offers"), mayPlan ? offers.join(QStringLiteral(", ")) : QString()},
        {QStringLiteral("attendance"),
         may.covered.contains(attendanceKind) ? attendanceInDanish(m_appointments.figuresOf(facts.citizen.id)) : QString()},
        {QStringLiteral("outcome"),
         mayPlan && isClosed ? m_codes.name(QStringLiteral("course_outcome"), facts.course->outcome, danish) : QString()},
        {QStringLiteral("closing_note"), note.text},
        {QStringLiteral("worker"), m_settings.value(workerName)},
        {QStringLiteral("organisation"), m_settings.value(organisationName)},
        {QStringLiteral("phone"), formatPhone(m_settings.value(organisationPhone))}};
    const auto text = fillTextTemplate(
        kind == ReplyKind::Status ? QStringLiteral("answer_status") : QStringLiteral("answer_closing"), values);
    if (!text) {
        return text.error();
    }
    answer.text = *text;
    return answer;
}

MessageParty ReferrerAnswers::ownParty(const Facts& facts) const {
    MessageParty own;
    if (facts.message) {
        own = facts.message->receiver;
    }
    const auto take = [](QString& known, const QString& set) {
        if (!set.isEmpty()) {
            known = set;
        }
    };
    take(own.organisation, m_settings.value(organisationName));
    take(own.ean, digitsOf(m_settings.value(organisationEan)));
    take(own.sor, digitsOf(m_settings.value(organisationSor)));
    take(own.providerNumber, digitsOf(m_settings.value(organisationProviderNumber)));
    own.person = m_settings.value(workerName);
    own.personTitle = QStringLiteral("Casemanager");
    take(own.phone, m_settings.value(organisationPhone));
    take(own.street, m_settings.value(organisationStreet));
    take(own.postcode, m_settings.value(organisationPostcode));
    take(own.town, m_settings.value(organisationTown));
    return own;
}

MessageParty ReferrerAnswers::receiverOf(const Facts& facts) const {
    MessageParty to = facts.message ? facts.message->sender : MessageParty();
    to.phone.clear();
    if (facts.partner) {
        const auto fill = [](QString& known, const QString& more) {
            if (known.isEmpty()) {
                known = more;
            }
        };
        fill(to.organisation, facts.partner->name);
        fill(to.ean, facts.partner->ean);
        fill(to.sor, facts.partner->sor);
        fill(to.providerNumber, facts.partner->providerNumber);
    }
    return to;
}

Result<AnswerFile> ReferrerAnswers::make(IncomingReferralId id, ReplyKind kind, AnswerFormat format, bool isXml,
                                         const QString& text) const {
    const Result<Facts> found = factsOf(id);
    if (!found) {
        return found.error();
    }
    if (text.trimmed().isEmpty()) {
        return invalidAt("text", ReferrerAnswersWords::tr("Write what the referrer is to know."));
    }
    const Facts& facts = *found;
    AnswerFile file;
    file.answer.referral = id;
    file.answer.kind = kind;
    file.answer.format = format;
    file.answer.text = text.trimmed();
    file.answer.madeAt = m_session.clock().now();
    if (format == AnswerFormat::Text) {
        file.bytes = (file.answer.text + QLatin1Char('\n')).toUtf8();
        return file;
    }
    MessageReply reply;
    reply.kind = kind;
    reply.at = file.answer.madeAt;
    reply.sender = ownParty(facts);
    reply.speciality = QStringLiteral("Brobygning");
    reply.receiver = receiverOf(facts);
    // A replacement number of digits (day + 60) is kept like a CPR number; it is sent as what it is.
    takeNumber(reply.citizen, facts.citizen.personNumber, false);
    reply.citizen.surname = facts.citizen.surname;
    reply.citizen.givenName = facts.citizen.givenName;
    reply.subject =
        facts.message && !facts.message->subject.isEmpty() ? facts.message->subject : QStringLiteral("Vedr. henvisning");
    reply.text = file.answer.text;
    reply.episodeId = facts.message ? facts.message->episodeId : QString();
    // XDIS15 demands a course of care; ours names it when the referral gave none.
    if (format == AnswerFormat::Xdis15 && reply.episodeId.isEmpty()) {
        reply.episodeId = id.toString();
    }
    reply.referredOn = facts.referral.receivedOn;
    if (kind == ReplyKind::Closing && facts.course && facts.course->state == CourseState::Closed) {
        reply.closedOn = facts.course->closedOn;
    }
    reply.answered = facts.message;
    if (reply.citizen.cpr.isEmpty() && reply.citizen.replacementId.isEmpty() && facts.message) {
        reply.citizen.cpr = facts.message->citizen.cpr;
        reply.citizen.replacementId = facts.message->citizen.replacementId;
    }
    const ReplyFormat written = replyFormat(format, isXml);
    giveIdentifiers(reply, written, m_session.clock().instant().toMSecsSinceEpoch() * 4096 + id.value() % 4096);
    const Result<QByteArray> bytes = writeReply(reply, written, facts.content);
    if (!bytes) {
        return bytes.error();
    }
    file.bytes = *bytes;
    file.answer.messageId = reply.envelopeId;
    file.answer.letterId = reply.letterId;
    file.answer.threadId = facts.message ? facts.message->threadId : QString();
    return file;
}

Result<void> ReferrerAnswers::keep(const AnswerFile& file, const QString& path) {
    const auto referral = m_referrals.find(file.answer.referral);
    if (!referral) {
        return recordGone();
    }
    return m_session.write(QStringLiteral("referral.answer.make"), [&](Write& write) -> Result<void> {
        MessageStore store(write.database());
        SentAnswer answer = file.answer;
        answer.id = write.newId<SentAnswer>();
        store.insertAnswer(write, answer, answer.format == AnswerFormat::Text ? QByteArray() : file.bytes, referral->citizen);
        write.happened(AuditAction::Exported, RecordKind::Message, answer.id.value(), referral->citizen.value(),
                       toCode(answer.format));
        return path.isEmpty() ? Result<void>()
                              : writePlainFile(write, path, file.bytes, QStringLiteral("answer_") + toCode(answer.format),
                                               referral->citizen.value());
    });
}

QList<SentAnswer> ReferrerAnswers::answersTo(IncomingReferralId referral) const {
    return MessageStore(m_session.database()).answersTo(referral);
}

} // namespace brobygger

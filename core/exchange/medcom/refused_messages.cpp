// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/refused_messages.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct MessageKindsWords {
    Q_DECLARE_TR_FUNCTIONS(MessageKinds)
};

Error otherKind(const char* sentence) { return {ErrorKind::Format, MessageKindsWords::tr(sentence), otherKindDetail}; }

Error unknownKind(const QString& name) {
    // The name is the sender's own word: only its letters are repeated, and few of them.
    QString bare;
    for (const QChar c : name.left(60)) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')) {
            bare += c;
        }
    }
    return {ErrorKind::Format, MessageKindsWords::tr("This is a message of another kind (%1). It is no referral.").arg(bare),
            otherKindDetail};
}

} // namespace

Error otherOioxmlKind(const QString& element) {
    if (element == QStringLiteral("PositiveReceipt")) {
        return otherKind(
            QT_TRANSLATE_NOOP("MessageKinds", "This is a receipt: it says that a message has arrived. It is no referral."));
    }
    if (element == QStringLiteral("NegativeReceipt") || element == QStringLiteral("NegativeVansReceipt")) {
        return otherKind(QT_TRANSLATE_NOOP(
            "MessageKinds",
            "This is a negative receipt: it says that a message could not be delivered or read. It is no referral."));
    }
    if (element == QStringLiteral("MunicipalityLetter")) {
        return otherKind(
            QT_TRANSLATE_NOOP("MessageKinds", "This is a closing note (XDIS15) to a referrer. It is no referral."));
    }
    if (element == QStringLiteral("HospitalReferral")) {
        return otherKind(
            QT_TRANSLATE_NOOP("MessageKinds", "This is a referral to a hospital (XREF01). It is not for this project."));
    }
    if (element == QStringLiteral("DischargeLetter") || element == QStringLiteral("OutPatientDischargeLetter") ||
        element == QStringLiteral("CasualtyWardLetter")) {
        return otherKind(QT_TRANSLATE_NOOP("MessageKinds", "This is a discharge letter from a hospital. It is no referral."));
    }
    if (element == QStringLiteral("NotificationOfAdmission") || element == QStringLiteral("NotificationOfDischarge") ||
        element == QStringLiteral("WarningOfDischarge") || element == QStringLiteral("AnswerOfAdmission")) {
        return otherKind(QT_TRANSLATE_NOOP(
            "MessageKinds", "This is a hospital notification: it tells of an admission or a discharge. It is no referral."));
    }
    if (element == QStringLiteral("BookingConfirmation")) {
        return otherKind(QT_TRANSLATE_NOOP("MessageKinds", "This is a confirmation of an appointment. It is no referral."));
    }
    return unknownKind(element);
}

Error otherFhirKind(const QString& eventCode) {
    if (eventCode == QStringLiteral("hospital-notification-message")) {
        return otherKind(QT_TRANSLATE_NOOP(
            "MessageKinds", "This is a hospital notification: it tells of an admission or a discharge. It is no referral."));
    }
    if (eventCode == QStringLiteral("acknowledgement-message")) {
        return otherKind(QT_TRANSLATE_NOOP(
            "MessageKinds", "This is a receipt (acknowledgement): it says whether a message has arrived. It is no referral."));
    }
    if (eventCode == QStringLiteral("empty-message")) {
        return otherKind(
            QT_TRANSLATE_NOOP("MessageKinds", "This is an empty message, made to try a connection. It is no referral."));
    }
    return unknownKind(eventCode);
}

Error noMessage() {
    return {ErrorKind::Format, MessageKindsWords::tr("The file is no message that can be read: it is neither MedCom XML "
                                                     "(XREF15, XDIS91) nor FHIR CareCommunication.")};
}

Error edifactMessage() {
    return otherKind(
        QT_TRANSLATE_NOOP("MessageKinds", "This is a message in EDIFACT. Ask for it as XML, or enter the referral by hand."));
}

Error messageTooLarge() {
    return {ErrorKind::Format, MessageKindsWords::tr("The message is larger than a MedCom message may be. It is not read.")};
}

} // namespace brobygger

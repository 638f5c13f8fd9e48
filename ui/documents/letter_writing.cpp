// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_writing.h"

#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <utility>

namespace brobygger {

namespace {
struct LetterWritingWords {
    Q_DECLARE_TR_FUNCTIONS(LetterWriting)
};

FormDialog* textDialog(QWidget* parent) {
    auto* dialog =
        new FormDialog(LetterWritingWords::tr("Change the text"), LetterWritingWords::tr("Show in the letter"), parent, 1);
    dialog->setObjectName(QStringLiteral("letterTextDialog"));
    return dialog;
}

QString letterWords(const QJsonObject& words) { return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)); }

void takeLetterWords(const QString& kept, const QList<std::pair<QString, QString*>>& into) {
    const QJsonObject words = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (const auto& [name, word] : into) {
        *word = words.value(name).toString(*word);
    }
}

class OfferLetterWriting final : public LetterWriting {
public:
    OfferLetterWriting(PageContext& context, OutgoingReferral referral, Offer offer)
        : m_context(context)
        , m_referral(std::move(referral))
        , m_offer(std::move(offer)) {}

    Result<LetterDraft> write() const override {
        OfferLetterRequest request = offerLetterRequest(m_referral, m_offer);
        request.takenOut = m_takenOut;
        return m_context.workspace.documents.offerLetter(request);
    }

    bool isEditable() const override { return true; }

    void edit(QWidget* parent, Done done) override {
        FormDialog* dialog = textDialog(parent);
        Form* form = dialog->form();
        auto* wish =
            form->text(QStringLiteral("wish"), LetterWritingWords::tr("What the citizen would like"), FieldNeed::Optional, 3);
        auto* practical =
            form->text(QStringLiteral("practical"), LetterWritingWords::tr("Good to know in practice"), FieldNeed::Optional, 3);
        auto* companion = form->line(QStringLiteral("companion"), LetterWritingWords::tr("Who comes along the first time"),
                                     FieldNeed::Required);
        form->setHelp(QStringLiteral("wish"), LetterWritingWords::tr("In the citizen's own words, nothing about illness."));
        form->setHelp(QStringLiteral("companion"), LetterWritingWords::tr("Write “comes alone” when nobody does."));
        wish->setPlainText(m_referral.wish);
        practical->setPlainText(m_referral.practical);
        companion->setText(m_referral.companion);
        dialog->onSave([=, this]() -> Result<void> {
            OutgoingReferral changed = m_referral;
            changed.wish = wish->toPlainText().trimmed();
            changed.practical = practical->toPlainText().trimmed();
            changed.companion = companion->text().trimmed();
            if (const Problems problems = checkForLetter(changed); problems.hasErrors()) {
                return invalid(problems);
            }
            // What was sent stays as it was; only this letter says it in other words.
            if (m_referral.state == OutgoingState::Draft) {
                if (const auto kept = m_context.workspace.outgoingReferrals.change(changed); !kept) {
                    return kept.error();
                }
            }
            m_referral = changed;
            done();
            return {};
        });
        dialog->setDraft(
            draftKeeper(m_context.workspace, textDraftName(), m_referral.citizen, [=, this] { edit(parent, done); }));
        dialog->open();
        (m_referral.companion.isEmpty() ? static_cast<QWidget*>(companion) : wish)->setFocus();
    }

    QString subject() const override { return QStringLiteral("referral/") + m_referral.id.toString(); }

    QString ownWords() const override {
        QJsonObject words{{QStringLiteral("takenOut"), m_takenOut.join(QLatin1Char(' '))}};
        if (m_referral.state != OutgoingState::Draft) { // otherwise they are saved
            words[QStringLiteral("wish")] = m_referral.wish;
            words[QStringLiteral("practical")] = m_referral.practical;
            words[QStringLiteral("companion")] = m_referral.companion;
        }
        return letterWords(words);
    }

    void setOwnWords(const QString& words) override {
        QString takenOut = m_takenOut.join(QLatin1Char(' '));
        takeLetterWords(words, {{QStringLiteral("takenOut"), &takenOut},
                                {QStringLiteral("wish"), &m_referral.wish},
                                {QStringLiteral("practical"), &m_referral.practical},
                                {QStringLiteral("companion"), &m_referral.companion}});
        m_takenOut = takenOut.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    void setTakenOut(const QString& part, bool isOut) override {
        m_takenOut.removeAll(part);
        if (isOut) {
            m_takenOut.append(part);
        }
    }

    std::optional<Consent> consentToAsk(ConsentBasis basis) const override {
        return consentForOffer(m_context, m_referral.citizen, m_offer, basis);
    }

private:
    PageContext& m_context;
    OutgoingReferral m_referral;
    Offer m_offer;
    QStringList m_takenOut;
};

class CitizenLetterWriting final : public LetterWriting {
public:
    CitizenLetterWriting(PageContext& context, AppointmentId appointment, CitizenLetterRequest request)
        : m_context(context)
        , m_appointment(appointment)
        , m_request(std::move(request)) {}

    Result<LetterDraft> write() const override { return m_context.workspace.documents.citizenLetter(m_request); }

    bool isEditable() const override { return true; }

    void edit(QWidget* parent, Done done) override {
        FormDialog* dialog = textDialog(parent);
        Form* form = dialog->form();
        auto* what = form->line(QStringLiteral("what"), LetterWritingWords::tr("What the appointment is"), FieldNeed::Required);
        auto* place = form->line(QStringLiteral("place"), LetterWritingWords::tr("Place"), FieldNeed::Required);
        auto* wayThere = form->line(QStringLiteral("wayThere"), LetterWritingWords::tr("How to get there"));
        auto* companion = form->line(QStringLiteral("companion"), LetterWritingWords::tr("Who comes along"));
        form->setHelp(QStringLiteral("what"), LetterWritingWords::tr("Neutral: anybody may open the letter."));
        form->setHelp(QStringLiteral("place"), LetterWritingWords::tr("Street, number and door."));
        form->setHelp(
            QStringLiteral("companion"),
            LetterWritingWords::tr("In the letter “comes along with you” follows it. Write a first name, for instance."));
        what->setText(m_request.what);
        place->setText(m_request.place);
        wayThere->setText(m_request.wayThere);
        companion->setText(m_request.companion);
        dialog->onSave([=, this]() -> Result<void> {
            m_request.what = what->text().trimmed();
            m_request.place = place->text().trimmed();
            m_request.wayThere = wayThere->text().trimmed();
            m_request.companion = companion->text().trimmed();
            done();
            return {};
        });
        dialog->setDraft(
            draftKeeper(m_context.workspace, textDraftName(), m_request.citizen, [=, this] { edit(parent, done); }));
        dialog->open();
        (m_request.what.isEmpty() ? what : m_request.place.isEmpty() ? place : wayThere)->setFocus();
    }

    QString subject() const override { return QStringLiteral("appointment/") + m_appointment.toString(); }

    QString ownWords() const override {
        return letterWords({{QStringLiteral("what"), m_request.what},
                            {QStringLiteral("place"), m_request.place},
                            {QStringLiteral("wayThere"), m_request.wayThere},
                            {QStringLiteral("companion"), m_request.companion}});
    }

    void setOwnWords(const QString& words) override {
        takeLetterWords(words, {{QStringLiteral("what"), &m_request.what},
                                {QStringLiteral("place"), &m_request.place},
                                {QStringLiteral("wayThere"), &m_request.wayThere},
                                {QStringLiteral("companion"), &m_request.companion}});
    }

private:
    PageContext& m_context;
    AppointmentId m_appointment;
    CitizenLetterRequest m_request;
};

class SheetWriting final : public LetterWriting {
public:
    SheetWriting(QString subject, std::function<Result<LetterDraft>()> write)
        : m_subject(std::move(subject))
        , m_write(std::move(write)) {}
    Result<LetterDraft> write() const override { return m_write(); }
    QString subject() const override { return m_subject; }

private:
    QString m_subject;
    std::function<Result<LetterDraft>()> m_write;
};
} // namespace

std::shared_ptr<LetterWriting> offerLetterWriting(PageContext& context, OutgoingReferralId id) {
    const auto referral = context.workspace.outgoingReferrals.find(id);
    const auto offer = referral ? context.workspace.offers.find(referral->offer) : std::nullopt;
    return offer ? std::make_shared<OfferLetterWriting>(context, *referral, *offer) : nullptr;
}

std::shared_ptr<LetterWriting> citizenLetterWriting(PageContext& context, AppointmentId id) {
    const auto row = context.workspace.appointments.find(id);
    if (!row) {
        return nullptr;
    }
    const QString companion = companionWord(context.workspace.codes, row->appointment.companion);
    return std::make_shared<CitizenLetterWriting>(context, id, citizenLetterRequest(*row, companion));
}

std::shared_ptr<LetterWriting> consentSheetWriting(PageContext& context, ConsentId id) {
    const auto consent = context.workspace.consents.find(id);
    return consent ? sheetWriting(QStringLiteral("consent/") + id.toString(),
                                  [&context, found = *consent] { return context.workspace.documents.consentSheet(found); })
                   : nullptr;
}

std::shared_ptr<LetterWriting> sheetWriting(const QString& subject, std::function<Result<LetterDraft>()> write) {
    return std::make_shared<SheetWriting>(subject, std::move(write));
}

std::optional<Target> letterTarget(Workspace& workspace, CitizenId citizen, const QString& subject) {
    const QString kind = subject.section(QLatin1Char('/'), 0, 0);
    const QString id = subject.section(QLatin1Char('/'), 1);
    const auto when = [](bool isThere, const Target& target) { return isThere ? std::optional(target) : std::nullopt; };
    if (kind == QLatin1String("referral")) {
        const auto referral = OutgoingReferralId::fromString(id);
        return when(workspace.outgoingReferrals.find(referral).has_value(), letterTarget(citizen, referral));
    }
    if (kind == QLatin1String("appointment")) {
        const auto appointment = AppointmentId::fromString(id);
        return when(static_cast<bool>(workspace.appointments.find(appointment)), letterTarget(citizen, appointment));
    }
    if (kind == QLatin1String("consent")) {
        const auto consent = ConsentId::fromString(id);
        return when(workspace.consents.find(consent).has_value(), letterTarget(citizen, consent));
    }
    if (kind == QLatin1String("meeting")) {
        const auto participant = MeetingParticipantId::fromString(id);
        return when(workspace.meetings.find(participant).has_value(), letterTarget(citizen, participant));
    }
    if (kind == QLatin1String("considerations")) {
        const auto request = ConsiderationsRequestId::fromString(id);
        return when(workspace.considerations.findRequest(request).has_value(), letterTarget(citizen, request));
    }
    if (kind == QLatin1String("agreed")) {
        const auto referral = OutgoingReferralId::fromString(id);
        return when(workspace.outgoingReferrals.find(referral).has_value(), citizenOfferTarget(citizen, referral));
    }
    const bool isThere = workspace.citizens.find(citizen).has_value();
    if (kind == QLatin1String("plan")) {
        return when(isThere, planSheetTarget(citizen));
    }
    for (const auto& [letter, wanted] :
         {std::pair("doctor", command::doctorLetter), std::pair("municipal", command::municipalLetter)}) {
        if (kind == QLatin1String(letter)) {
            return when(isThere, Target{page::citizens, citizen, tab::documents, {}, 0, wanted});
        }
    }
    return when(isThere, kind == QLatin1String("sharing")
                             ? Target{page::citizens, citizen, tab::documents, {}, 0, command::sharingSheet}
                             : informationSheetTarget(citizen));
}

} // namespace brobygger

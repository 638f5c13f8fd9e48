// SPDX-License-Identifier: GPL-3.0-or-later
// The letter to the citizen about an offer that was chosen together.
#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_writing.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace brobygger {

namespace {
struct CitizenOfferWritingWords {
    Q_DECLARE_TR_FUNCTIONS(CitizenOfferWriting)
};

const QString wordOfTime = QStringLiteral("firstAt");
const QString wordsTold = QStringLiteral("told");

class CitizenOfferWriting final : public LetterWriting {
public:
    CitizenOfferWriting(PageContext& context, CitizenOfferRequest request)
        : m_context(context)
        , m_request(std::move(request)) {}

    Result<LetterDraft> write() const override { return m_context.workspace.documents.citizenOffer(m_request); }
    bool isEditable() const override { return true; }
    QString subject() const override { return QStringLiteral("agreed/") + m_request.referral.toString(); }

    void edit(QWidget* parent, Done done) override {
        auto* dialog = new FormDialog(CitizenOfferWritingWords::tr("Change the text"),
                                      CitizenOfferWritingWords::tr("Show in the letter"), parent, 2);
        dialog->setObjectName(QStringLiteral("letterTextDialog"));
        Form& form = *dialog->form();
        auto* what =
            form.text(QStringLiteral("what"), CitizenOfferWritingWords::tr("What happens there"), FieldNeed::Required, 3);
        auto* day = form.date(QStringLiteral("firstOn"), CitizenOfferWritingWords::tr("The first time"),
                              m_context.workspace.clock, FieldNeed::Required);
        auto* time = form.time(QStringLiteral("firstTime"), CitizenOfferWritingWords::tr("At"), FieldNeed::Required);
        auto* meets = form.line(QStringLiteral("meets"), CitizenOfferWritingWords::tr("Who meets the citizen there"),
                                FieldNeed::Required);
        auto* companion = form.line(QStringLiteral("companion"), CitizenOfferWritingWords::tr("Who comes along"));
        auto* price = form.line(QStringLiteral("price"), CitizenOfferWritingWords::tr("What it costs"));
        form.setHelp(QStringLiteral("what"), CitizenOfferWritingWords::tr("In short sentences. Anybody may open the letter."));
        form.setHelp(QStringLiteral("price"), CitizenOfferWritingWords::tr("Write “gratis” when it is free."));
        QPlainTextEdit* told = addTold(form);
        what->setPlainText(m_request.what);
        if (m_request.firstAt.isValid()) {
            day->setDate(m_request.firstAt.date());
            time->setTime(m_request.firstAt.time());
        }
        meets->setText(m_request.meets);
        companion->setText(m_request.companion);
        price->setText(m_request.price);
        dialog->onSave([=, this]() -> Result<void> {
            m_request.what = what->toPlainText().trimmed();
            m_request.firstAt = day->date() && time->time() ? QDateTime(*day->date(), *time->time()) : QDateTime();
            m_request.meets = meets->text().trimmed();
            m_request.companion = companion->text().trimmed();
            m_request.price = price->text().trimmed();
            if (told) {
                m_request.told = linesOf(told->toPlainText());
            }
            done();
            return {};
        });
        dialog->setDraft(
            draftKeeper(m_context.workspace, textDraftName(), m_request.citizen, [=, this] { edit(parent, done); }));
        dialog->open();
    }

    QString ownWords() const override {
        const QJsonObject words{
            {QStringLiteral("what"), m_request.what},   {wordOfTime, m_request.firstAt.toString(Qt::ISODate)},
            {QStringLiteral("meets"), m_request.meets}, {QStringLiteral("companion"), m_request.companion},
            {QStringLiteral("price"), m_request.price}, {wordsTold, m_request.told.join(QLatin1Char('\n'))}};
        return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
    }

    void setOwnWords(const QString& kept) override {
        const QJsonObject words = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (const auto& [name, word] : {std::pair("what", &m_request.what), std::pair("meets", &m_request.meets),
                                         std::pair("companion", &m_request.companion), std::pair("price", &m_request.price)}) {
            *word = words.value(QLatin1String(name)).toString(*word);
        }
        if (words.contains(wordOfTime)) {
            m_request.firstAt = QDateTime::fromString(words.value(wordOfTime).toString(), Qt::ISODate);
        }
        if (words.contains(wordsTold)) {
            m_request.told = linesOf(words.value(wordsTold).toString());
        }
    }

private:
    static QStringList linesOf(const QString& text) {
        QStringList lines;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty()) {
                lines.append(line.trimmed());
            }
        }
        return lines;
    }

    /// Only where no letter has told it: what stands in one is said as it left, and nobody changes it.
    QPlainTextEdit* addTold(Form& form) {
        if (!m_context.workspace.documents.toldToOffer(m_request.citizen, m_request.referral).isEmpty()) {
            return nullptr;
        }
        auto* told = form.text(wordsTold, CitizenOfferWritingWords::tr("What you have told the offer"), FieldNeed::Required, 3);
        form.setHelp(wordsTold,
                     CitizenOfferWritingWords::tr("A line for each. When a letter has left, its own lines stand here."));
        told->setPlainText(m_request.told.join(QLatin1Char('\n')));
        return told;
    }

    PageContext& m_context;
    CitizenOfferRequest m_request;
};

/// The first appointment at the offer that lies ahead.
std::optional<AppointmentRow> firstThere(const Workspace& workspace, const OutgoingReferral& referral) {
    std::optional<AppointmentRow> first;
    for (const AppointmentRow& row : workspace.appointments.forCitizen(referral.citizen)) {
        const Appointment& appointment = row.appointment;
        const bool isAhead = !appointment.hasOutcome() && appointment.startsAt >= workspace.clock.now();
        if (appointment.offer == referral.offer && isAhead && (!first || appointment.startsAt < first->appointment.startsAt)) {
            first = row;
        }
    }
    return first;
}
} // namespace

std::shared_ptr<LetterWriting> citizenOfferWriting(PageContext& context, OutgoingReferralId id) {
    const Workspace& workspace = context.workspace;
    const auto referral = workspace.outgoingReferrals.find(id);
    const auto offer = referral ? workspace.offers.find(referral->offer) : std::nullopt;
    if (!offer) {
        return nullptr;
    }
    const auto first = firstThere(workspace, *referral);
    const QString code = first ? first->appointment.companion : QString();
    const QString companion = code.isEmpty() || code == QLatin1String("none")
                                  ? QString()
                                  : workspace.codes.name(QStringLiteral("companion"), code, QStringLiteral("da"));
    return std::make_shared<CitizenOfferWriting>(context, citizenOfferRequest(*referral, *offer, first, companion));
}

} // namespace brobygger

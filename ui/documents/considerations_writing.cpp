// SPDX-License-Identifier: GPL-3.0-or-later
// The letter that asks a hospital or a doctor for considerations.
#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_writing.h"
#include "ui/shared/considerations/request_form.h"
#include "ui/shared/referrals/consent_form.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ConsiderationsWritingWords {
    Q_DECLARE_TR_FUNCTIONS(ConsiderationsWriting)
};

class ConsiderationsWriting final : public LetterWriting {
public:
    ConsiderationsWriting(PageContext& context, ConsiderationsRequest request)
        : m_context(context)
        , m_request(std::move(request)) {}

    Result<LetterDraft> write() const override {
        ConsiderationsLetterRequest request =
            considerationsLetterRequest(m_request, m_context.workspace.partners.find(m_request.partner));
        request.takenOut = m_takenOut;
        return m_context.workspace.documents.considerationsRequest(request);
    }

    /// What was sent stays as it was said.
    bool isEditable() const override { return stateOf(m_request) == RequestState::Draft; }

    void edit(QWidget* parent, Done done) override {
        openRequestForm(parent, m_context, m_request, textDraftName(), [this, done](const ConsiderationsRequest& saved) {
            m_request = saved;
            done();
        });
    }

    QString subject() const override { return QStringLiteral("considerations/") + m_request.id.toString(); }

    QString ownWords() const override { return m_takenOut.join(QLatin1Char(' ')); }

    void setOwnWords(const QString& words) override { m_takenOut = words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

    void setTakenOut(const QString& part, bool isOut) override {
        m_takenOut.removeAll(part);
        if (isOut) {
            m_takenOut.append(part);
        }
    }

    std::optional<Consent> consentToAsk(ConsentBasis basis) const override {
        Consent consent = newConsent(m_context, m_request.citizen, basis);
        consent.direction = ConsentDirection::Obtain;
        consent.toWhom = consent.fromWhom;
        consent.fromWhom = m_request.recipient;
        consent.partner = m_request.partner;
        consent.kinds = {QStringLiteral("considerations"), QStringLiteral("work")};
        consent.purpose = ConsiderationsWritingWords::tr("To know what work must mind");
        return consent;
    }

private:
    PageContext& m_context;
    ConsiderationsRequest m_request;
    QStringList m_takenOut;
};
} // namespace

std::shared_ptr<LetterWriting> considerationsWriting(PageContext& context, ConsiderationsRequestId id) {
    const auto request = context.workspace.considerations.findRequest(id);
    return request ? std::make_shared<ConsiderationsWriting>(context, *request) : nullptr;
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/contact_dialog.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/citizens/safe_contact.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/phone_label.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QLabel>
#include <QPointer>

namespace brobygger {

namespace {
/// The dialog's working parts; a child of the dialog and gone with it.
class ContactAsking final : public QObject {
    Q_OBJECT
public:
    ContactAsking(FormDialog* dialog, PageContext& context, CitizenId citizen, QWidget* page);

private:
    void addSafeContact();
    void addOthers(QComboBox* kind);
    void showRetry();
    Contact entered() const;
    Result<void> save();
    QString told(const RecordedContact& recorded) const;

    FormDialog* m_dialog;
    PageContext& m_context;
    CitizenId m_citizen;
    QPointer<QWidget> m_page;
    RecordFields<Contact> m_fields;
    KeyList* m_outcome;
    DateField* m_on;
    TimeField* m_at;
    DateField* m_retryOn = nullptr;
    bool m_triesAgain = false;
};

ContactAsking::ContactAsking(FormDialog* dialog, PageContext& context, CitizenId citizen, QWidget* page)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_context(context)
    , m_citizen(citizen)
    , m_page(page)
    , m_fields(*dialog->form())
    , m_outcome(new KeyList(QStringLiteral("outcomeList"))) {
    Workspace& workspace = context.workspace;
    Form* form = dialog->form();
    addSafeContact();
    QComboBox* kind = m_fields.choice<&Contact::kind>(
        "kind", tr("Kind of contact"), codeChoices(workspace, QStringLiteral("contact_kind")), FieldNeed::Required);
    m_fields.number<&Contact::minutes>("minutes", tr("Minutes"));
    addOthers(kind);
    m_outcome->setChoices(codeChoices(workspace, QStringLiteral("contact_outcome")));
    form->add(QStringLiteral("outcome"), tr("What came of it?"), m_outcome, FieldNeed::Required, FieldWidth::Full);
    m_fields.bindPart<&Contact::outcome>([this] { return m_outcome->value(); },
                                         [this](const QString& code) { m_outcome->choose(code); });
    QPlainTextEdit* text = m_fields.text<&Contact::text>("text", tr("What was said or agreed"));
    m_fields.show({});
    m_on = form->date(QStringLiteral("on"), tr("Day"), workspace.clock, FieldNeed::Required);
    m_at = form->time(QStringLiteral("at"), tr("Time"), FieldNeed::Required);
    m_on->setDate(workspace.clock.today());
    m_at->setTime(workspace.clock.now().time());
    m_retryOn = form->date(QStringLiteral("retryOn"), tr("Try again on"), workspace.clock);
    connect(m_outcome, &KeyList::chosen, text, [text] { text->setFocus(); });
    connect(m_outcome, &KeyList::moved, this, &ContactAsking::showRetry);
    showRetry();
    dialog->onCheck([this] { return m_fields.problems(); });
    dialog->onSave([this] { return save(); });
}

void ContactAsking::addSafeContact() {
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen) {
        return;
    }
    auto* phone = new PhoneLabel;
    phone->setPhone(citizen->phone, citizen->safeContact);
    QStringList facts{citizen->fullName()};
    facts += cautions(citizen->safeContact);
    auto* label = makeLabel(facts.join(QStringLiteral("  ·  ")), TextRole::Strong);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("safeContactLabel"));
    m_dialog->form()->addWide(label);
    m_dialog->form()->addWide(phone);
}

/// Who else may be spoken with, while that is what is recorded: the number never stands without whether one may ring it.
void ContactAsking::addOthers(QComboBox* kind) {
    QStringList lines;
    for (const PersonAroundRow& row : m_context.workspace.people.aroundToday(m_citizen)) {
        QStringList parts{personInLine(m_context.workspace, row), row.person.safeContact.note};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral("  ·  "));
    }
    QLabel* label = makeLabel(lines.join(QLatin1Char('\n')), TextRole::Muted);
    label->setObjectName(QStringLiteral("othersLabel"));
    m_dialog->form()->addWide(label);
    const auto showWhenMeant = [label, kind] {
        const bool isMeant = kind->currentData().toString() == QLatin1String("with_others");
        label->setVisible(isMeant && !label->text().isEmpty());
    };
    connect(kind, &QComboBox::currentIndexChanged, label, showWhenMeant);
    showWhenMeant();
}

/// After an attempt that failed one tries again: when is proposed, and hers to move.
void ContactAsking::showRetry() {
    const Contacts& contacts = m_context.workspace.contacts;
    const ContactEffect effect = contacts.effectOf(m_outcome->value());
    const bool triesAgain = effect == ContactEffect::Retry || effect == ContactEffect::Failed;
    m_dialog->form()->setVisible(QStringLiteral("retryOn"), triesAgain);
    if (triesAgain && m_on->date() && m_retryOn->isEmpty()) {
        m_retryOn->setDate(contacts.proposedRetry(*m_on->date()));
    }
    m_triesAgain = triesAgain;
}

Contact ContactAsking::entered() const {
    Contact contact = m_fields.typed({});
    contact.citizen = m_citizen;
    if (m_on->date() && m_at->time()) {
        contact.at = QDateTime(*m_on->date(), *m_at->time());
    }
    return contact;
}

Result<void> ContactAsking::save() {
    const QDate retryOn = m_triesAgain ? m_retryOn->date().value_or(QDate()) : QDate();
    const auto recorded = m_context.workspace.contacts.record(entered(), retryOn);
    if (!recorded) {
        return recorded.error();
    }
    offerUndo(m_page, told(*recorded), recorded->undo);
    return {};
}

QString ContactAsking::told(const RecordedContact& recorded) const {
    if (recorded.clocksStopped > 0) {
        return tr("Recorded. The clock to first contact has stopped.");
    }
    return recorded.retryOn.isValid() ? tr("Recorded. Try again on %1.").arg(formatDate(recorded.retryOn))
                                      : tr("The contact is recorded.");
}
} // namespace

void openContactDialog(QWidget* parent, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(ContactAsking::tr("Contact or attempt"), ContactAsking::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("contactDialog"));
    new ContactAsking(dialog, context, citizen, parent);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("contact/") + citizen.toString(), citizen,
                                 [=, &context] { openContactDialog(parent, context, citizen); }));
    dialog->open();
}

} // namespace brobygger

#include "contact_dialog.moc"

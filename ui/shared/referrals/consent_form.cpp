// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/consent_form.h"

#include "core/base/time/dates.h"
#include "core/privacy/consent_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QStringListModel>

namespace brobygger {

namespace {

/// The fields of a consent and what they hold. Which law applies is core's to check.
class ConsentFields final : public QObject {
    Q_OBJECT
public:
    ConsentFields(FormDialog* dialog, PageContext& context, Consent start);
    Consent entered() const;

private:
    void addParties();
    void addKinds();
    void addBasis();
    void addDays();
    QLineEdit* suggesting(QLineEdit* party);
    void suggest(QStringListModel* model, const QString& text) const;
    void recogniseParty(Consent& consent) const;
    QStringList kinds() const;
    QList<Choice> laws() const;

    Form* m_form;
    PageContext& m_context;
    Consent m_start;
    RecordFields<Consent> m_fields;
    QComboBox* m_direction = nullptr;
    QHash<QString, QCheckBox*> m_kinds;
};

ConsentFields::ConsentFields(FormDialog* dialog, PageContext& context, Consent start)
    : QObject(dialog)
    , m_form(dialog->form())
    , m_context(context)
    , m_start(std::move(start))
    , m_fields(*m_form) {
    addParties();
    addKinds();
    addBasis();
    addDays();
    m_fields.show(m_start);
}

QLineEdit* ConsentFields::suggesting(QLineEdit* party) {
    auto* model = new QStringListModel(party);
    auto* completer = new QCompleter(model, party);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    party->setCompleter(completer);
    connect(party, &QLineEdit::textEdited, this, [this, model](const QString& text) { suggest(model, text); });
    return party;
}

/// Who stands around the citizen, by role and name, and partners and offers of the file, by what is typed; anything else may be
/// typed too. A name that stands there whole needs
/// no suggestions, which would only take the next click.
void ConsentFields::suggest(QStringListModel* model, const QString& text) const {
    constexpr int most = 8;
    QStringList names;
    if (const QString typed = text.trimmed(); typed.size() >= 2) {
        for (const PersonAroundRow& row : m_context.workspace.people.aroundToday(m_start.citizen)) {
            const QString role = personRole(m_context.workspace, row.person);
            names += QStringList{role, row.title(), row.place()}.filter(typed, Qt::CaseInsensitive);
        }
        for (const Partner& partner : m_context.workspace.partners.search(text, most)) {
            names.append(partner.name);
        }
        for (const OfferRow& offer : m_context.workspace.offers.search(text, most)) {
            names.append(offer.name);
        }
        names.removeDuplicates();
    }
    model->setStringList(names.contains(text.trimmed(), Qt::CaseInsensitive) ? QStringList() : names);
}

void ConsentFields::addParties() {
    m_direction =
        m_fields.choice<&Consent::direction>("direction", tr("What happens"),
                                             {{tr("We pass information on"), static_cast<int>(ConsentDirection::PassOn)},
                                              {tr("We obtain information"), static_cast<int>(ConsentDirection::Obtain)}});
    m_fields.line<&Consent::purpose>("purpose", tr("What for"), FieldNeed::Required);
    QLineEdit* from = suggesting(m_fields.line<&Consent::fromWhom>("fromWhom", tr("From whom"), FieldNeed::Required));
    QLineEdit* to = suggesting(m_fields.line<&Consent::toWhom>("toWhom", tr("To whom"), FieldNeed::Required));
    connect(m_direction, &QComboBox::currentIndexChanged, this, [from, to] {
        const QString formerFrom = from->text();
        from->setText(to->text());
        to->setText(formerFrom);
    });
}

void ConsentFields::addKinds() {
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("kindsBox"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int position = 0;
    for (const Choice& kind : codeChoices(m_context.workspace, QStringLiteral("information_kind"))) {
        const QString id = kind.value.toString();
        auto* check = new QCheckBox(kind.label);
        check->setObjectName(id + QStringLiteral("KindCheck"));
        grid->addWidget(check, position / 2, position % 2);
        m_kinds.insert(id, check);
        ++position;
    }
    box->setFocusProxy(m_kinds.value(QStringLiteral("contact")));
    m_form->add(QStringLiteral("kinds"), tr("Which information"), box, FieldNeed::Required, FieldWidth::Full);
    if (QCheckBox* first = m_kinds.value(QStringLiteral("contact"))) {
        first->setAccessibleName(first->text()); // the form names it after the whole group
    }
    m_fields.bindPart<&Consent::kinds>([this] { return kinds(); },
                                       [this](const QStringList& kinds) {
                                           for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
                                               kind.value()->setChecked(kinds.contains(kind.key()));
                                           }
                                       });
}

/// What is ticked, in the order of the form.
QStringList ConsentFields::kinds() const {
    QStringList ticked;
    for (const Choice& kind : codeChoices(m_context.workspace, QStringLiteral("information_kind"))) {
        if (m_kinds.value(kind.value.toString())->isChecked()) {
            ticked.append(kind.value.toString());
        }
    }
    return ticked;
}

void ConsentFields::addBasis() {
    if (m_start.basis == ConsentBasis::Consent) {
        m_form->setHelp(QStringLiteral("toWhom"),
                        tr("A consent to one offer is for the referral there. No course starts on it."));
        m_form->setHelp(QStringLiteral("kinds"),
                        tr("A course can start on a consent to pass on attendance or the plan to others "
                           "than one single offer, for instance the referrer."));
        m_fields.choice<&Consent::form>("form", tr("How it was given"),
                                        codeChoices(m_context.workspace, QStringLiteral("consent_form"), tr("Choose")),
                                        FieldNeed::Required);
        return;
    }
    QComboBox* law = m_fields.choice<&Consent::legalBasis>("legalBasis", tr("Legal basis"), laws(), FieldNeed::Required);
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this, law] { setChoices(law, laws()); });
    m_fields.line<&Consent::reason>("reason", tr("Why without consent"), FieldNeed::Required);
}

/// The laws for what happens, that is for passing on or for obtaining.
QList<Choice> ConsentFields::laws() const {
    QList<Choice> laws = codeChoices(m_context.workspace, QStringLiteral("legal_basis"), tr("Choose"));
    const auto direction = static_cast<ConsentDirection>(m_direction->currentData().toInt());
    laws.removeIf([direction](const Choice& law) { return !allows(law.value.toString(), direction); });
    return laws;
}

void ConsentFields::addDays() {
    const Clock& clock = m_context.workspace.clock;
    const QString onLabel = m_start.basis == ConsentBasis::Consent ? tr("Given on") : tr("Happens on");
    DateField* givenOn = m_fields.date<&Consent::givenOn>("givenOn", onLabel, clock, FieldNeed::Required);
    DateField* validTo = m_fields.date<&Consent::validTo>("validTo", tr("Valid to"), clock);
    m_form->setHelp(QStringLiteral("validTo"), tr("Health information to others: at the latest one year."));
    connect(givenOn, &DateField::dateChanged, this, [givenOn, validTo] {
        if (const auto given = givenOn->date()) {
            validTo->setDate(proposedValidTo(*given));
        }
    });
}

/// A party that has the very name of a partner or an offer is that one.
void ConsentFields::recogniseParty(Consent& consent) const {
    const QString name = consent.otherParty();
    consent.partner = {};
    consent.offer = {};
    for (const Partner& partner : m_context.workspace.partners.search(name, 50)) {
        if (partner.name.compare(name, Qt::CaseInsensitive) == 0) {
            consent.partner = partner.id;
            return;
        }
    }
    for (const OfferRow& offer : m_context.workspace.offers.search(name, 50)) {
        if (offer.name.compare(name, Qt::CaseInsensitive) == 0) {
            consent.offer = offer.id;
            return;
        }
    }
}

Consent ConsentFields::entered() const {
    Consent consent = m_fields.typed(m_start);
    recogniseParty(consent);
    return consent;
}

/// With whom and what for, so that two consents can be told apart in the list of what can be taken back.
QString recordedSentence(const Consent& consent) {
    QString purpose = consent.purpose;
    while (purpose.endsWith(QLatin1Char('.'))) {
        purpose.chop(1);
    }
    const bool isObtaining = consent.direction == ConsentDirection::Obtain;
    if (consent.basis == ConsentBasis::Consent) {
        return (isObtaining ? ConsentFields::tr("The consent to obtain from %1 is recorded: %2.")
                            : ConsentFields::tr("The consent to share with %1 is recorded: %2."))
            .arg(consent.otherParty(), purpose);
    }
    return (isObtaining ? ConsentFields::tr("It is recorded that you obtain from %1 without consent: %2.")
                        : ConsentFields::tr("It is recorded that you pass on to %1 without consent: %2."))
        .arg(consent.otherParty(), purpose);
}

} // namespace

Consent newConsent(const PageContext& context, CitizenId citizen, ConsentBasis basis) {
    Consent consent;
    consent.citizen = citizen;
    consent.basis = basis;
    consent.fromWhom = context.workspace.settings.value(organisationName);
    consent.givenOn = context.workspace.clock.today();
    consent.validTo = proposedValidTo(consent.givenOn);
    return consent;
}

Consent consentForOffer(const PageContext& context, CitizenId citizen, const Offer& offer, ConsentBasis basis) {
    Consent consent = newConsent(context, citizen, basis);
    consent.toWhom = offer.name;
    consent.offer = offer.id;
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("wishes"), QStringLiteral("practical")};
    consent.purpose = ConsentFields::tr("To take part in %1").arg(offer.name);
    return consent;
}

void openConsentForm(QWidget* parent, PageContext& context, const Consent& start, std::function<void(ConsentId)> recorded) {
    const bool isConsent = start.basis == ConsentBasis::Consent;
    auto* dialog = new FormDialog(isConsent ? ConsentFields::tr("New consent") : ConsentFields::tr("Pass on without consent"),
                                  ConsentFields::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("consentDialog"));
    auto* fields = new ConsentFields(dialog, context, start);
    dialog->onCheck([fields, &context] { return check(fields->entered(), context.workspace.clock.today()); });
    dialog->onSave([fields, parent, &context, recorded]() -> Result<void> {
        const Consent entered = fields->entered();
        const auto kept = context.workspace.consents.record(entered);
        if (!kept) {
            return kept.error();
        }
        offerUndo(parent, recordedSentence(entered), kept->undo);
        if (recorded) {
            recorded(kept->id);
        }
        return {};
    });
    const QString draft = QStringLiteral("%1/%2").arg(isConsent ? QStringLiteral("consent") : QStringLiteral("legal_basis"),
                                                      start.citizen.toString());
    dialog->setDraft(draftKeeper(context.workspace, draft, start.citizen,
                                 [=, &context] { openConsentForm(parent, context, start, recorded); }));
    dialog->open();
}

void openWithdrawal(QWidget* parent, PageContext& context, const Consent& consent) {
    auto* dialog = new FormDialog(ConsentFields::tr("Withdraw the consent"), ConsentFields::tr("Withdraw"), parent, 1);
    dialog->setObjectName(QStringLiteral("withdrawDialog"));
    QLabel* what = makeLabel(
        ConsentFields::tr("The consent to share with %1 ends. You get a task to tell them.").arg(consent.otherParty()),
        TextRole::Body);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    DateField* on = dialog->form()->date(QStringLiteral("withdrawnOn"), ConsentFields::tr("Withdrawn on"),
                                         context.workspace.clock, FieldNeed::Required);
    on->setDate(context.workspace.clock.today());
    dialog->onSave([on, parent, &context, id = consent.id]() -> Result<void> {
        const auto withdrawn = context.workspace.consents.withdraw(id, on->date().value_or(QDate()));
        if (!withdrawn) {
            return withdrawn.error();
        }
        offerUndo(parent, ConsentFields::tr("The consent is withdrawn, and a task is made to tell the recipient."), withdrawn);
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("consent-withdrawal/") + consent.id.toString(),
                                 consent.citizen, [=, &context] { openWithdrawal(parent, context, consent); }));
    dialog->open();
}

void openSheetGiven(QWidget* parent, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(ConsentFields::tr("Information sheet handed over"), ConsentFields::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("sheetDialog"));
    DateField* on = dialog->form()->date(QStringLiteral("givenOn"), ConsentFields::tr("Handed over on"),
                                         context.workspace.clock, FieldNeed::Required);
    on->setDate(context.workspace.clock.today());
    dialog->onSave([on, parent, &context, citizen]() -> Result<void> {
        const QDate day = on->date().value_or(QDate());
        const auto given = context.workspace.consents.giveSheet(citizen, day);
        if (!given) {
            return given.error();
        }
        offerUndo(parent, ConsentFields::tr("The information sheet is recorded as handed over %1.").arg(formatDate(day)),
                  given);
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("sheet/") + citizen.toString(), citizen,
                                 [=, &context] { openSheetGiven(parent, context, citizen); }));
    dialog->open();
}

} // namespace brobygger

#include "consent_form.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The letters to a doctor or a hospital, and to a municipal unit.
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_writing.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/search_field.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace brobygger {

namespace {
struct AuthorityWritingWords {
    Q_DECLARE_TR_FUNCTIONS(AuthorityWriting)
};

/// A word of the letter as a field of its form.
struct WordField {
    const char* name;
    QString label;
    QString help = {};
    FieldNeed need = FieldNeed::Optional;
    int lines = 2;
};

constexpr int recipientsFound = 8;
const QString partnerKey = QStringLiteral("partner/");
const QString personKey = QStringLiteral("person/");

/// Whom one kind of letter may go to.
struct Recipients {
    QList<PartnerKind> partners;
    QStringList roles; ///< of people around the citizen
};

/// A person by a key that also names the own doctor of the particulars, who has no id.
QString keyOf(const PersonAroundRow& row) { return personKey + row.person.id.toString(); }

bool isMeant(const Workspace& workspace, const Recipients& recipients, const PersonAroundRow& row) {
    const auto partner = workspace.partners.find(row.person.partner);
    return recipients.roles.contains(row.person.role) || (partner && recipients.partners.contains(partner->kind));
}

/// Who stands around the citizen first, then the partners of the file, by what is typed.
QList<Hit> recipientHits(const Workspace& workspace, CitizenId citizen, const Recipients& recipients, const QString& text) {
    QList<Hit> hits;
    for (const PersonAroundRow& row : workspace.people.aroundToday(citizen)) {
        const QString role = personRole(workspace, row.person);
        const bool isTyped = !QStringList{role, row.title(), row.place()}.filter(text, Qt::CaseInsensitive).isEmpty();
        if (isTyped && isMeant(workspace, recipients, row)) {
            hits.append(
                {row.title(), row.place() == row.title() ? QString() : row.place(), keyOf(row), IconName::Person, role});
        }
    }
    for (const Partner& partner : workspace.partners.search(text, recipientsFound)) {
        if (recipients.partners.contains(partner.kind)) {
            hits.append({partner.name, partner.town, partnerKey + partner.id.toString(), IconName::Cooperation,
                         partnerKindLabel(partner.kind)});
        }
    }
    return hits;
}

/// A letter whose words stand nowhere but in it and its draft.
class AuthorityWriting : public LetterWriting {
public:
    AuthorityWriting(PageContext& context, CitizenId citizen, Recipients recipients)
        : m_context(context)
        , m_citizen(citizen)
        , m_recipients(std::move(recipients)) {}

    Result<LetterDraft> write() const override { return writeWith(m_words); }
    bool isEditable() const override { return true; }
    QString ownWords() const override { return QString::fromUtf8(QJsonDocument(m_words).toJson(QJsonDocument::Compact)); }
    QString wordsBefore() const override { return QString::fromUtf8(QJsonDocument(m_before).toJson(QJsonDocument::Compact)); }

    void setOwnWords(const QString& kept) override {
        const QJsonObject words = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (const QString& name : m_before.keys()) {
            if (words.contains(name)) {
                m_words[name] = words.value(name);
            }
        }
    }

    void setTakenOut(const QString& part, bool isOut) override {
        QStringList parts = takenOut(m_words);
        parts.removeAll(part);
        if (isOut) {
            parts.append(part);
        }
        m_words[QStringLiteral("takenOut")] = parts.join(QLatin1Char(' '));
    }

    void edit(QWidget* parent, Done done) override {
        auto* dialog = new FormDialog(title(), AuthorityWritingWords::tr("Show the letter"), parent, 1);
        dialog->setObjectName(QStringLiteral("letterTextDialog"));
        Form& form = *dialog->form();
        SearchField* whom = addRecipient(form);
        addWords(form);
        DateField* day = nullptr;
        if (m_before.contains(QStringLiteral("deadline"))) {
            day = form.date(QStringLiteral("deadline"), AuthorityWritingWords::tr("Answer needed by"),
                            m_context.workspace.clock, FieldNeed::Required);
            if (const QDate kept = deadline(m_words); kept.isValid()) {
                day->setDate(kept);
            }
        }
        dialog->onSave([=, this, &form]() -> Result<void> {
            QJsonObject typed = typedWords(form);
            typed[QStringLiteral("recipient")] = whom->text();
            typed[QStringLiteral("recipientKey")] = whom->key();
            if (day) {
                typed[QStringLiteral("deadline")] = isoDate(day->date().value_or(QDate()));
            }
            if (const Problems missing = missingIn(typed); missing.hasErrors()) {
                return invalid(missing);
            }
            if (const auto letter = writeWith(typed); !letter) {
                return letter.error();
            }
            m_words = typed;
            done();
            return {};
        });
        dialog->setDraft(draftKeeper(m_context.workspace, textDraftName(), m_citizen, [=, this] { edit(parent, done); }));
        dialog->open();
    }

    std::optional<Consent> consentToAsk(ConsentBasis basis) const override {
        const LetterRecipient to = recipient(m_words);
        Consent consent = newConsent(m_context, m_citizen, basis);
        consent.toWhom = to.name;
        consent.partner = to.partner;
        consent.kinds = kindsToAsk();
        consent.purpose = purposeToAsk();
        return consent;
    }

protected:
    virtual Result<LetterDraft> writeWith(const QJsonObject& words) const = 0;
    virtual QString title() const = 0;
    virtual QList<WordField> fields() const = 0;
    /// What a consent to this letter lets be told, by what is written in it, and what for.
    virtual QStringList kindsToAsk() const = 0;
    virtual QString purposeToAsk() const = 0;

    /// What stands in it before anybody writes; every word has its name from here on.
    void begin(QJsonObject words) {
        for (const char* name : {"recipient", "recipientKey", "takenOut"}) {
            if (!words.contains(QLatin1String(name))) {
                words[QLatin1String(name)] = QString();
            }
        }
        for (const WordField& field : fields()) {
            if (!words.contains(QLatin1String(field.name))) {
                words[QLatin1String(field.name)] = QString();
            }
        }
        m_before = words;
        m_words = words;
    }

    static QString word(const QJsonObject& words, const char* name) { return words.value(QLatin1String(name)).toString(); }
    static QStringList takenOut(const QJsonObject& words) {
        return word(words, "takenOut").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    static QDate deadline(const QJsonObject& words) { return QDate::fromString(word(words, "deadline"), Qt::ISODate); }

    LetterRecipient recipient(const QJsonObject& words) const {
        const Workspace& workspace = m_context.workspace;
        const QString key = word(words, "recipientKey");
        if (key.startsWith(partnerKey)) {
            if (const auto partner = workspace.partners.find(PartnerId::fromString(key.mid(partnerKey.size())))) {
                return recipientOf(*partner);
            }
        }
        for (const PersonAroundRow& row : workspace.people.aroundToday(m_citizen)) {
            if (key == keyOf(row)) {
                return recipientOf(row, workspace.partners.find(row.person.partner),
                                   workspace.codes.find(QStringLiteral("person_role"), row.person.role));
            }
        }
        return {word(words, "recipient")};
    }

    /// What work must mind today, of one term or of both.
    QStringList minded(std::optional<ConsiderationTerm> term = std::nullopt) const {
        const Workspace& workspace = m_context.workspace;
        QHash<QString, QString> areas;
        for (const Code& area : workspace.codes.list(QStringLiteral("consideration_area"))) {
            areas.insert(area.id, area.name(QStringLiteral("da")));
        }
        return considerationLines(workspace.considerations.minded(m_citizen), areas, term);
    }

    const QJsonObject& words() const { return m_words; }
    PageContext& context() const { return m_context; }
    CitizenId citizen() const { return m_citizen; }

private:
    SearchField* addRecipient(Form& form) {
        auto* whom = new SearchField(QStringLiteral("recipient"), [this](const QString& text) {
            return recipientHits(m_context.workspace, m_citizen, m_recipients, text);
        });
        whom->setPlaceholder(AuthorityWritingWords::tr("Search people around the citizen and partners, or write who it is"));
        whom->setNothingFoundHint(AuthorityWritingWords::tr("Try fewer letters, or let it stand as you have written it."));
        form.add(QStringLiteral("recipient"), AuthorityWritingWords::tr("To whom"), whom, FieldNeed::Required,
                 FieldWidth::Full);
        whom->choose(word(m_words, "recipientKey"), word(m_words, "recipient"));
        return whom;
    }

    void addWords(Form& form) {
        for (const WordField& field : fields()) {
            const QString name = QLatin1String(field.name);
            if (field.lines > 1) {
                form.text(name, field.label, field.need, field.lines)->setPlainText(word(m_words, field.name));
            } else {
                form.line(name, field.label, field.need)->setText(word(m_words, field.name));
            }
            if (!field.help.isEmpty()) {
                form.setHelp(name, field.help);
            }
        }
    }

    /// What the letter does not leave without.
    Problems missingIn(const QJsonObject& typed) const {
        QList<std::pair<QString, QString>> needed{{QStringLiteral("recipient"), AuthorityWritingWords::tr("To whom")}};
        for (const WordField& field : fields()) {
            if (field.need == FieldNeed::Required) {
                needed.append({QLatin1String(field.name), field.label});
            }
        }
        if (typed.contains(QStringLiteral("deadline"))) {
            needed.append({QStringLiteral("deadline"), AuthorityWritingWords::tr("Answer needed by")});
        }
        Problems problems;
        for (const auto& [name, label] : needed) {
            if (typed.value(name).toString().isEmpty()) {
                problems.error(name,
                               AuthorityWritingWords::tr("Fill in “%1”. The letter does not leave without it.").arg(label));
            }
        }
        return problems;
    }

    QJsonObject typedWords(const Form& form) const {
        QJsonObject typed = m_words;
        for (const WordField& field : fields()) {
            const QWidget* widget = form.field(QLatin1String(field.name));
            if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
                typed[QLatin1String(field.name)] = text->toPlainText().trimmed();
            } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
                typed[QLatin1String(field.name)] = line->text().trimmed();
            }
        }
        return typed;
    }

    PageContext& m_context;
    CitizenId m_citizen;
    Recipients m_recipients;
    QJsonObject m_before;
    QJsonObject m_words;
};

class DoctorWriting final : public AuthorityWriting {
public:
    DoctorWriting(PageContext& letterContext, CitizenId about)
        : AuthorityWriting(letterContext, about,
                           {{PartnerKind::Clinic, PartnerKind::Hospital, PartnerKind::Other}, {ownDoctorRole}}) {
        QJsonObject words;
        const Workspace& workspace = letterContext.workspace;
        for (const PersonAroundRow& row : workspace.people.aroundToday(about)) {
            if (row.person.role == ownDoctorRole && words.isEmpty()) {
                words = {{QStringLiteral("recipient"), row.title()}, {QStringLiteral("recipientKey"), keyOf(row)}};
            }
        }
        const QString worker = workspace.settings.value(workerName);
        const QString phone = formatPhone(workspace.settings.value(organisationPhone));
        words[QStringLiteral("replyTo")] = phone.isEmpty() ? worker : QStringLiteral("%1, telefon %2").arg(worker, phone);
        begin(words);
    }

    QString subject() const override { return QStringLiteral("doctor/") + citizen().toString(); }

protected:
    Result<LetterDraft> writeWith(const QJsonObject& said) const override {
        return context().workspace.documents.doctorLetter({citizen(), recipient(said), word(said, "situation"),
                                                           word(said, "background"), word(said, "assessment"),
                                                           word(said, "advice"), minded(), word(said, "attendance"),
                                                           word(said, "hours"), word(said, "replyTo"), takenOut(said)});
    }

    QString title() const override { return AuthorityWritingWords::tr("Letter to a doctor or hospital"); }

    QList<WordField> fields() const override {
        return {{"situation", AuthorityWritingWords::tr("Situation"), AuthorityWritingWords::tr("Why now, in one sentence."),
                 FieldNeed::Required},
                {"background", AuthorityWritingWords::tr("Background"),
                 AuthorityWritingWords::tr("What is known, from whom and when.")},
                {"assessment", AuthorityWritingWords::tr("What you see"),
                 AuthorityWritingWords::tr("In everyday words, no diagnosis.")},
                {"advice", AuthorityWritingWords::tr("What you ask for"),
                 AuthorityWritingWords::tr("Also who follows up, and by when."), FieldNeed::Required},
                {"attendance", AuthorityWritingWords::tr("Coming there"),
                 AuthorityWritingWords::tr("Interpreter, companion, reminder, transport.")},
                {"hours", AuthorityWritingWords::tr("When you are reached"), {}, FieldNeed::Optional, 1},
                {"replyTo", AuthorityWritingWords::tr("To whom the answer goes, and how"), {}, FieldNeed::Required, 1}};
    }

    QStringList kindsToAsk() const override {
        QStringList kinds{QStringLiteral("contact"), QStringLiteral("health")};
        if (!word(words(), "background").isEmpty()) {
            kinds.append(QStringLiteral("social"));
        }
        if (!word(words(), "attendance").isEmpty()) {
            kinds.append(QStringLiteral("practical"));
        }
        if (!minded().isEmpty()) {
            kinds.append(QStringLiteral("considerations"));
        }
        return kinds;
    }

    QString purposeToAsk() const override { return AuthorityWritingWords::tr("To get the treatment to fit"); }
};

class MunicipalWriting final : public AuthorityWriting {
public:
    MunicipalWriting(PageContext& letterContext, CitizenId about)
        : AuthorityWriting(letterContext, about,
                           {{PartnerKind::Municipal, PartnerKind::Other},
                            {QStringLiteral("caseworker"), QStringLiteral("home_nurse"), QStringLiteral("home_care"),
                             QStringLiteral("support_person"), QStringLiteral("contact_person")}}) {
        begin({{QStringLiteral("deadline"), QString()}});
    }

    QString subject() const override { return QStringLiteral("municipal/") + citizen().toString(); }

protected:
    Result<LetterDraft> writeWith(const QJsonObject& said) const override {
        return context().workspace.documents.municipalLetter(
            {citizen(), recipient(said), word(said, "cause"), word(said, "agreed"), word(said, "needs"),
             minded(ConsiderationTerm::ShortTerm), minded(ConsiderationTerm::LongTerm), word(said, "asked_for"), deadline(said),
             takenOut(said)});
    }

    QString title() const override { return AuthorityWritingWords::tr("Letter to the municipality"); }

    QList<WordField> fields() const override {
        return {{"cause", AuthorityWritingWords::tr("The reason"), AuthorityWritingWords::tr("What has happened, as facts."),
                 FieldNeed::Required},
                {"agreed", AuthorityWritingWords::tr("Agreed with the citizen"), {}, FieldNeed::Required},
                {"needs", AuthorityWritingWords::tr("What the citizen needs in practice")},
                {"asked_for", AuthorityWritingWords::tr("What you ask the municipality to do"),
                 AuthorityWritingWords::tr("No proposal of a benefit."), FieldNeed::Required}};
    }

    QStringList kindsToAsk() const override {
        QStringList kinds{QStringLiteral("contact"), QStringLiteral("plan")};
        if (!word(words(), "needs").isEmpty()) {
            kinds.append(QStringLiteral("practical"));
        }
        if (!minded().isEmpty()) {
            kinds.append(QStringLiteral("considerations"));
        }
        return kinds;
    }

    QString purposeToAsk() const override { return AuthorityWritingWords::tr("To get the help of the municipality to fit"); }
};
} // namespace

std::shared_ptr<LetterWriting> doctorLetterWriting(PageContext& context, CitizenId citizen) {
    return context.workspace.citizens.find(citizen) ? std::make_shared<DoctorWriting>(context, citizen) : nullptr;
}

std::shared_ptr<LetterWriting> municipalLetterWriting(PageContext& context, CitizenId citizen) {
    return context.workspace.citizens.find(citizen) ? std::make_shared<MunicipalWriting>(context, citizen) : nullptr;
}

} // namespace brobygger

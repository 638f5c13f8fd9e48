// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/message_fields.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/search_field.h"
#include "ui/shared/code_choices.h"

#include <QGridLayout>
#include <QLabel>

namespace brobygger {

namespace {
constexpr int mostPartnersFound = 6;
constexpr int messageLines = 7;
constexpr int firstWords = 40;

QString keyOf(const Correspondent& with) {
    return QStringLiteral("%1/%2/%3").arg(with.partner.toString(), with.person.toString(), with.role);
}

Correspondent correspondentOf(const QString& key, const QString& name) {
    return {PartnerId::fromString(key.section(QLatin1Char('/'), 0, 0)),
            PartnerPersonId::fromString(key.section(QLatin1Char('/'), 1, 1)), key.section(QLatin1Char('/'), 2), name};
}

Hit hitOf(const Correspondent& with, const QString& detail, const QString& kind) {
    return {with.name, detail, keyOf(with), IconName::Cooperation, kind};
}

/// Those around the citizen first, by name, place or role; then the partners of the file and who is known there.
QList<Hit> correspondents(const Workspace& workspace, CitizenId citizen, const QString& text) {
    QList<Hit> hits;
    for (const PersonAroundRow& row : workspace.people.aroundToday(citizen)) {
        const QString role = personRole(workspace, row.person);
        if (QStringList{role, row.title(), row.place()}.filter(text.trimmed(), Qt::CaseInsensitive).isEmpty()) {
            continue;
        }
        hits.append(hitOf({row.person.partner, {}, row.person.role, row.title()},
                          row.place() == row.title() ? QString() : row.place(), role));
    }
    for (const Partner& partner : workspace.partners.search(text, mostPartnersFound)) {
        hits.append(hitOf({partner.id, {}, {}, partner.name}, partner.town, partnerKindLabel(partner.kind)));
        for (const PartnerPerson& person : workspace.partners.persons(partner.id)) {
            hits.append(hitOf({partner.id, person.id, {}, QStringLiteral("%1, %2").arg(person.name, partner.name)}, person.role,
                              MessageFields::tr("contact person")));
        }
    }
    return hits;
}

QString answeredLabel(const ShortMessage& message) {
    QString words = message.text.simplified();
    if (words.size() > firstWords) {
        words = words.left(firstWords).trimmed() + QChar(0x2026);
    }
    return QStringLiteral("%1 · %2: %3").arg(formatDate(message.on), message.with.name, words);
}
} // namespace

MessageFields::MessageFields(Form& form, const Workspace& workspace, const ShortMessage& start)
    : QObject(&form)
    , m_form(form)
    , m_workspace(workspace)
    , m_start(start)
    , m_fields(form) {
    addParty();
    addAnswered();
    QPlainTextEdit* text =
        m_fields.text<&ShortMessage::text>("text", tr("What the message says"), messageLines, FieldNeed::Required);
    connect(text, &QPlainTextEdit::textChanged, this, &MessageFields::hint);
    if (isSent()) {
        addKinds();
        addBasis();
    }
}

void MessageFields::addParty() {
    m_with = new SearchField(QStringLiteral("with"),
                             [this](const QString& text) { return correspondents(m_workspace, m_start.citizen, text); });
    m_with->setPlaceholder(tr("Search the people around the citizen and the partners"));
    m_with->setNothingFoundHint(tr("Try fewer letters, or let it stand as you have written it."));
    m_form.add(QStringLiteral("with"), isSent() ? tr("Who the message is for") : tr("Who the message is from"), m_with,
               FieldNeed::Required, FieldWidth::Full);
    m_fields.bind(
        [this] {
            return QStringList{m_with->key(), m_with->text()};
        },
        [this](const ShortMessage& message) {
            m_with->choose(message.with.name.isEmpty() ? QString() : keyOf(message.with), message.with.name);
        },
        [this](ShortMessage& message) { message.with = correspondentOf(m_with->key(), m_with->text()); });
    connect(m_with, &SearchField::edited, this, &MessageFields::showBasis);
}

void MessageFields::addAnswered() {
    const MessageDirection other = isSent() ? MessageDirection::Received : MessageDirection::Sent;
    QList<Choice> choices{{tr("No earlier message"), QVariant::fromValue(ShortMessageId().value())}};
    for (const ShortMessage& message : m_workspace.correspondence.unanswered(m_start.citizen, other)) {
        choices.append({answeredLabel(message), QVariant::fromValue(message.id.value())});
    }
    QComboBox* combo = m_form.combo(QStringLiteral("answers"), tr("Answers"), choices);
    m_form.setVisible(QStringLiteral("answers"), choices.size() > 1);
    m_fields.bind([combo] { return combo->currentData(); },
                  [combo](const ShortMessage& message) { choose(combo, QVariant::fromValue(message.answers.value())); },
                  [combo](ShortMessage& message) { message.answers = ShortMessageId(combo->currentData().toLongLong()); });
}

void MessageFields::addKinds() {
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("messageKindsBox"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int position = 0;
    for (const Choice& kind : codeChoices(m_workspace, QStringLiteral("information_kind"))) {
        auto* check = new QCheckBox(kind.label);
        check->setObjectName(kind.value.toString() + QStringLiteral("KindCheck"));
        grid->addWidget(check, position / 2, position % 2, Qt::AlignLeft);
        m_kinds.insert(kind.value.toString(), check);
        m_kindOrder.append(kind.value.toString());
        connect(check, &QCheckBox::toggled, this, &MessageFields::showBasis);
        ++position;
    }
    QCheckBox* first = m_kinds.value(QStringLiteral("contact"));
    box->setFocusProxy(first);
    m_form.add(QStringLiteral("kinds"), tr("What it tells of the citizen"), box, FieldNeed::Required, FieldWidth::Full);
    if (first) {
        first->setAccessibleName(first->text()); // the form names it after the whole group
    }
    m_fields.bindPart<&ShortMessage::kinds>([this] { return kinds(); },
                                            [this](const QStringList& kinds) {
                                                for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
                                                    kind.value()->setChecked(kinds.contains(kind.key()));
                                                }
                                            });
}

/// What is ticked, in the order of the form.
QStringList MessageFields::kinds() const {
    QStringList ticked;
    for (const QString& kind : m_kindOrder) {
        if (m_kinds.value(kind)->isChecked()) {
            ticked.append(kind);
        }
    }
    return ticked;
}

void MessageFields::addBasis() {
    m_basis = makeLabel(QString(), TextRole::Body);
    m_basis->setObjectName(QStringLiteral("messageBasisLabel"));
    m_basis->setWordWrap(true);
    m_form.addWide(m_basis);
    QList<Choice> laws = codeChoices(m_workspace, QStringLiteral("legal_basis"), tr("Choose"));
    laws.removeIf([](const Choice& law) { return !allows(law.value.toString(), ConsentDirection::PassOn); });
    m_fields.choice<&ShortMessage::legalBasis>("legalBasis", tr("Legal basis"), laws);
    m_fields.line<&ShortMessage::reason>("reason", tr("Why without consent"));
}

void MessageFields::addSending() {
    m_fields.choice<&ShortMessage::channel>("channel", isSent() ? tr("Sent by") : tr("Came by"),
                                            codeChoices(m_workspace, QStringLiteral("channel"), tr("Choose")),
                                            FieldNeed::Required);
    m_fields.date<&ShortMessage::on>("on", isSent() ? tr("Sent on") : tr("Received on"), m_workspace.clock,
                                     FieldNeed::Required);
    m_fields.date<&ShortMessage::answerBy>("answerBy", isSent() ? tr("Needs their answer by") : tr("Needs our answer by"),
                                           m_workspace.clock);
    m_form.setHelp(QStringLiteral("answerBy"), tr("Comes up on Today on that day. Leave it empty when no answer is needed."));
    m_fields.check<&ShortMessage::isToBeFiled>("toBeFiled", tr("To be filed in the journal"));
}

void MessageFields::begin() {
    m_fields.show(m_start);
    showBasis();
}

/// Also while nothing is ticked: then it asks for nothing.
void MessageFields::showBasis() {
    if (!isSent()) {
        return;
    }
    const ShortMessage message = entered();
    const MessageBasis basis = m_workspace.correspondence.basisOf(message);
    const bool isKnown = !message.kinds.isEmpty() && !message.with.name.isEmpty();
    const bool isOpen = isKnown && !basis.coverage.isComplete();
    QStringList uncovered;
    for (const QString& kind : basis.coverage.uncovered) {
        uncovered.append(codeWord(m_workspace, QStringLiteral("information_kind"), kind));
    }
    QStringList sentences;
    if (isOpen) {
        sentences.append(basis.isTakenBack ? tr("The citizen has taken the consent back: %1 may not be told on it.")
                                                 .arg(uncovered.join(QStringLiteral(", ")))
                                           : tr("No consent covers this: %1.").arg(uncovered.join(QStringLiteral(", "))));
        sentences += basis.obstacles;
        sentences.append(tr("Ask the citizen first, or choose the law that lets you tell it and write why."));
    } else if (isKnown) {
        sentences.append(tr("The citizen's consent covers what is ticked."));
    }
    m_basis->setText(sentences.join(QLatin1Char(' ')));
    setRole(m_basis, isOpen ? TextRole::Problem : TextRole::Muted);
    m_basis->setVisible(!sentences.isEmpty());
    for (const char* field : {"legalBasis", "reason"}) {
        m_form.setVisible(QLatin1String(field), isOpen);
        m_form.setNeed(QLatin1String(field), isOpen ? FieldNeed::Required : FieldNeed::Optional);
    }
    hint();
}

/// While it is written; saving does not stop for it.
void MessageFields::hint() {
    m_form.clearProblem(QStringLiteral("text"));
    m_form.markProblems(untoldIn(entered()));
}

} // namespace brobygger

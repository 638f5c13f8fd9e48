// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letter_contents.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/letter_layout.h"
#include "core/documents/letters/letter_page.h"
#include "core/workspace/workspace.h"
#include "ui/kit/labels/chip.h"
#include "ui/shared/code_choices.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
struct LetterContentsWords {
    Q_DECLARE_TR_FUNCTIONS(LetterContents)
};

QString partLabel(const QString& id) {
    const std::pair<const char*, QString> labels[] = {
        {"name", LetterContentsWords::tr("Name")},
        {"contact", LetterContentsWords::tr("Telephone or other contact")},
        {"wish", LetterContentsWords::tr("What the citizen would like")},
        {"person_number", LetterContentsWords::tr("CPR number")},
        {"sick_listed", LetterContentsWords::tr("On sick leave since")},
        {"operated", LetterContentsWords::tr("Operated on, as told")},
        {"discharged", LetterContentsWords::tr("Discharged on, as told")},
        {"planned", LetterContentsWords::tr("Which job or offer is planned")},
        {"purpose", LetterContentsWords::tr("What the meeting is for")},
        {"promised", LetterContentsWords::tr("What was promised last")},
        {"wishes", LetterContentsWords::tr("The citizen's wishes")},
        {"decisions", LetterContentsWords::tr("All decisions")},
        {"own_decisions", LetterContentsWords::tr("The recipient's own decisions alone")},
        {"situation", LetterContentsWords::tr("Situation")},
        {"background", LetterContentsWords::tr("Background")},
        {"assessment", LetterContentsWords::tr("What you see")},
        {"advice", LetterContentsWords::tr("What you ask for")},
        {"considerations", LetterContentsWords::tr("What work must mind")},
        {"attendance", LetterContentsWords::tr("Coming there")},
        {"cause", LetterContentsWords::tr("The reason")},
        {"agreed", LetterContentsWords::tr("Agreed with the citizen")},
        {"needs", LetterContentsWords::tr("What the citizen needs in practice")},
        {"considerations_short", LetterContentsWords::tr("What work must mind for a time")},
        {"considerations_long", LetterContentsWords::tr("What work must mind for long")},
        {"asked_for", LetterContentsWords::tr("What you ask the municipality to do")},
        {"practical", LetterContentsWords::tr("Good to know in practice")},
        {"companion", LetterContentsWords::tr("Who comes along")}};
    for (const auto& [part, label] : labels) {
        if (id == QLatin1String(part)) {
            return label;
        }
    }
    return {};
}

bool isAboutMeeting(DocumentKind kind) {
    return kind == DocumentKind::MeetingInvitation || kind == DocumentKind::MeetingMinutes;
}

/// What a letter to others has no place for, whatever was agreed.
QList<std::pair<QString, QString>> neverSaid(DocumentKind kind) {
    if (isAboutMeeting(kind)) {
        return {{LetterContentsWords::tr("CPR number and address"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Diagnosis and medicine"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Notes"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Screening and measurements"), LetterContentsWords::tr("stays here")},
                {LetterContentsWords::tr("Telephone numbers of others"), LetterContentsWords::tr("has no place")}};
    }
    if (kind == DocumentKind::ConsiderationsRequest) {
        return {{LetterContentsWords::tr("Diagnosis and medicine"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Notes"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Benefit and job centre"), LetterContentsWords::tr("has no place")},
                {LetterContentsWords::tr("Screening and measurements"), LetterContentsWords::tr("stays here")},
                {LetterContentsWords::tr("Address of the citizen"), LetterContentsWords::tr("has no place")}};
    }
    if (kind == DocumentKind::DoctorLetter || kind == DocumentKind::MunicipalLetter) {
        QList<std::pair<QString, QString>> never{
            {LetterContentsWords::tr("Notes"), LetterContentsWords::tr("has no place")},
            {LetterContentsWords::tr("Screening and measurements"), LetterContentsWords::tr("stays here")},
            {LetterContentsWords::tr("Address of the citizen"), LetterContentsWords::tr("has no place")}};
        if (kind == DocumentKind::MunicipalLetter) {
            never.prepend({LetterContentsWords::tr("Diagnosis and medicine"), LetterContentsWords::tr("has no place")});
        }
        return never;
    }
    return {{LetterContentsWords::tr("CPR number and address"), LetterContentsWords::tr("never to offers")},
            {LetterContentsWords::tr("Illness and medicine"), LetterContentsWords::tr("has no place")},
            {LetterContentsWords::tr("Benefit and job centre"), LetterContentsWords::tr("has no place")},
            {LetterContentsWords::tr("Screening and measurements"), LetterContentsWords::tr("stays here")},
            {LetterContentsWords::tr("Alcohol and drugs"), LetterContentsWords::tr("never to offers")}};
}

QFrame* line() {
    auto* hair = new QFrame;
    hair->setFrameShape(QFrame::HLine);
    hair->setProperty("role", QStringLiteral("line"));
    return hair;
}
} // namespace

LetterContents::LetterContents(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LetterContents::setLetter(const LetterDraft& letter, const LetterLayout& layout) {
    delete m_body;
    m_body = new QWidget;
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    addParts(letter);
    addNotes(letter, layout);
    if (isToOthers(letter.kind) && !letter.parts.isEmpty()) {
        addBasis(letter);
        m_lines->addWidget(line());
        addLeftOut(letter);
    }
    m_lines->addStretch();
    QWidget::layout()->addWidget(m_body);
}

void LetterContents::addRow(QWidget* left, const QString& right) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    if (auto* words = qobject_cast<QLabel*>(left)) {
        words->setWordWrap(true); // the reason beside it is read whole
    }
    row->addWidget(left, 1);
    row->addWidget(makeLabel(right, TextRole::Small));
    m_lines->addLayout(row);
}

void LetterContents::addSentence(const QString& sentence, const QString& name) {
    QLabel* label = makeLabel(sentence, TextRole::Body);
    label->setObjectName(name);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void LetterContents::addParts(const LetterDraft& letter) {
    if (letter.parts.isEmpty()) {
        m_lines->addWidget(makeLabel(letter.title, TextRole::CardTitle));
        addSentence(letter.recipient.isEmpty() ? QString() : LetterContentsWords::tr("To %1").arg(letter.recipient),
                    QStringLiteral("recipientLabel"));
        return;
    }
    m_lines->addWidget(makeLabel(LetterContentsWords::tr("The letter says"), TextRole::CardTitle));
    for (const LetterPart& part : letter.parts) {
        if (part.state == LetterPartState::NotCovered) {
            continue;
        }
        const bool isChoice = part.state == LetterPartState::Said || part.state == LetterPartState::TakenOut;
        if (!isChoice) {
            const bool saysBirthDate =
                letter.kind != DocumentKind::OfferLetter && !isAboutMeeting(letter.kind) && part.id == QLatin1String("name");
            addRow(
                makeLabel(saysBirthDate ? LetterContentsWords::tr("Name and birth date") : partLabel(part.id), TextRole::Body),
                part.state == LetterPartState::Always ? LetterContentsWords::tr("always")
                                                      : LetterContentsWords::tr("nothing written"));
            continue;
        }
        auto* check = new QCheckBox(partLabel(part.id));
        check->setObjectName(part.id + QStringLiteral("PartCheck"));
        check->setChecked(part.state == LetterPartState::Said);
        connect(check, &QCheckBox::toggled, this, [this, id = part.id](bool isSaid) { Q_EMIT partTicked(id, isSaid); });
        // What is practical was noted by the casemanager, not said by the citizen.
        addRow(check, part.id == QLatin1String("wish") ? LetterContentsWords::tr("the citizen's words")
                                                       : LetterContentsWords::tr("as noted here"));
    }
}

void LetterContents::addLeftOut(const LetterDraft& letter) {
    m_lines->addWidget(makeLabel(LetterContentsWords::tr("Left out"), TextRole::CardTitle));
    for (const LetterPart& part : letter.parts) {
        if (part.state == LetterPartState::NotCovered) {
            addRow(makeLabel(partLabel(part.id), TextRole::Body), letter.consent
                                                                      ? LetterContentsWords::tr("not in the consent")
                                                                      : LetterContentsWords::tr("only with a consent"));
        }
    }
    for (const auto& [what, why] : neverSaid(letter.kind)) {
        addRow(makeLabel(what, TextRole::Body), why);
    }
}

void LetterContents::addNotes(const LetterDraft& letter, const LetterLayout& layout) {
    const auto note = [this](const QString& word, const QString& sentence, const QString& name) {
        m_lines->addWidget(new Chip({word, Tone::Amber, IconName::Warning}));
        addSentence(sentence, name);
    };
    if (!letter.missing.isEmpty()) {
        const QString said = isLetter(letter.kind) ? LetterContentsWords::tr("This is marked in the letter: %1.")
                                                   : LetterContentsWords::tr("This is marked in the sheet: %1.");
        note(LetterContentsWords::tr("Missing"), said.arg(letter.missing.join(QStringLiteral(", "))),
             QStringLiteral("missingLabel"));
    }
    if (!letter.leftOut.isEmpty() && letter.basis == SharingBasis::Covered) {
        note(LetterContentsWords::tr("Left out"),
             LetterContentsWords::tr("The consent does not cover this, so the letter does not say it: %1.")
                 .arg(kindWords(letter.leftOut)),
             QStringLiteral("leftOutLabel"));
    }
    if (!letter.text.isEmpty()) {
        addSentence(LetterContentsWords::tr("%1 of %2 characters as text").arg(letter.text.size()).arg(mostCharactersInMessage),
                    QStringLiteral("charactersLabel"));
    }
    if (letter.ownTemplate.isRefused) {
        note(LetterContentsWords::tr("Look again"),
             LetterContentsWords::tr(
                 "Your template “%1”, version %2, does not fit this version of the program. The letter is in "
                 "the program's own words. Put it right under Settings, Letters.")
                 .arg(letter.ownTemplate.name, QString::number(letter.ownTemplate.version)),
             QStringLiteral("templateRefusedLabel"));
    } else if (letter.ownTemplate.id.isValid()) {
        addSentence(LetterContentsWords::tr("Written from your template “%1”, version %2.")
                        .arg(letter.ownTemplate.name, QString::number(letter.ownTemplate.version)),
                    QStringLiteral("templateLabel"));
    }
    for (const QString& caution : letter.cautions) {
        note(LetterContentsWords::tr("Look again"), caution, QStringLiteral("cautionLabel"));
    }
    for (const Problem& problem : check(layout, letterPage(letter.html).addressLines()).list()) {
        note(LetterContentsWords::tr("Window envelope"), problem.message, QStringLiteral("windowLabel"));
    }
}

void LetterContents::addBasis(const LetterDraft& letter) {
    m_lines->addWidget(line());
    if (letter.consent) {
        const Consent& consent = *letter.consent;
        const bool isConsent = consent.basis == ConsentBasis::Consent;
        const QString how = isConsent ? codeWord(m_context.workspace, QStringLiteral("consent_form"), consent.form)
                                      : codeWord(m_context.workspace, QStringLiteral("legal_basis"), consent.legalBasis);
        m_lines->addWidget(
            new Chip({isConsent ? LetterContentsWords::tr("Consent in force") : LetterContentsWords::tr("Other legal basis"),
                      Tone::Green, IconName::Consent}));
        const QString until = consent.validTo.isValid() ? LetterContentsWords::tr("until %1").arg(formatDate(consent.validTo))
                                                        : LetterContentsWords::tr("until it is withdrawn");
        addSentence(LetterContentsWords::tr("%1, given %2, %3. It covers: %4.")
                        .arg(how, formatDate(consent.givenOn), until, kindWords(consent.kinds)),
                    QStringLiteral("consentLabel"));
        auto* open =
            makeButton(QStringLiteral("openConsentButton"), LetterContentsWords::tr("Open the consent"), ButtonRole::Link);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, id = consent.id] { Q_EMIT consentOpened(id); });
        m_lines->addWidget(open, 0, Qt::AlignLeft);
        return;
    }
    m_lines->addWidget(new Chip({LetterContentsWords::tr("No consent"), Tone::Amber, IconName::Consent}));
    const bool isAsking = letter.kind == DocumentKind::ConsiderationsRequest;
    if (isAsking) {
        addSentence(
            LetterContentsWords::tr("No consent lets you obtain considerations from %1. The letter leaves when a consent "
                                    "or another legal basis is recorded.")
                .arg(letter.recipient),
            QStringLiteral("noConsentLabel"));
    } else if (letter.kind == DocumentKind::MeetingInvitation) {
        addSentence(LetterContentsWords::tr("No consent lets you tell %1 of the plan. The invitation leaves when a consent or "
                                            "another legal basis is recorded.")
                        .arg(letter.recipient),
                    QStringLiteral("noConsentLabel"));
    } else if (letter.kind == DocumentKind::MeetingMinutes) {
        addSentence(LetterContentsWords::tr("No consent lets you tell %1 of the plan. The minutes therefore say what the "
                                            "recipient has promised, and neither the citizen's name nor the purpose.")
                        .arg(letter.recipient),
                    QStringLiteral("noConsentLabel"));
    } else if (letter.kind != DocumentKind::OfferLetter) {
        addSentence(LetterContentsWords::tr("No consent lets you tell %1 this. What you have written stays out of the letter, "
                                            "which leaves when a consent or another legal basis is recorded.")
                        .arg(letter.recipient),
                    QStringLiteral("noConsentLabel"));
    } else {
        addSentence(LetterContentsWords::tr(
                        "No consent covers the citizen's name and contact. The letter therefore says name and contact only and "
                        "can only be sent with a reason. Record a consent or another legal basis if it is to say more."),
                    QStringLiteral("noConsentLabel"));
    }
    if (!letter.nearlyNamed.isEmpty()) {
        addSentence(LetterContentsWords::tr(
                        "There is a consent to “%1”. If that is the same recipient, record a new consent to the offer.")
                        .arg(letter.nearlyNamed),
                    QStringLiteral("nearlyNamedLabel"));
    }
    const auto way = [this](const QString& name, const QString& words, ConsentBasis basis) {
        auto* button = makeButton(name, words, ButtonRole::Ordinary);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, basis] { Q_EMIT consentAsked(basis); });
        m_lines->addWidget(button);
    };
    way(QStringLiteral("newConsentButton"), LetterContentsWords::tr("New consent…"), ConsentBasis::Consent);
    way(QStringLiteral("legalBasisButton"),
        isAsking ? LetterContentsWords::tr("Ask without consent…") : LetterContentsWords::tr("Pass on without consent…"),
        ConsentBasis::LegalBasis);
}

QString LetterContents::kindWords(const QStringList& kinds) const {
    QStringList words;
    for (const QString& kind : kinds) {
        words.append(codeWord(m_context.workspace, QStringLiteral("information_kind"), kind));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace brobygger

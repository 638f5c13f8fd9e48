// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/first_day_card.h"

#include "core/workspace/workspace.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/page.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int markSide = 28;

/// The number of a step in a ring: filled for the one to do now, a tick when it is done.
class StepMark final : public QWidget {
public:
    explicit StepMark(int number)
        : m_number(number) {
        setFixedSize(markSide, markSide);
    }
    void set(bool isDone, bool isNext) {
        m_isDone = isDone;
        m_isNext = isNext;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_isDone || m_isNext ? QPen(Qt::NoPen) : QPen(c.muted, 1));
        painter.setBrush(m_isDone ? QBrush(c.green.ground) : m_isNext ? QBrush(c.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        if (m_isDone) {
            paintIcon(&painter, QRectF(7, 7, 14, 14), IconName::Check, c.green.text);
            return;
        }
        painter.setFont(textFont(TextRole::Strong));
        painter.setPen(m_isNext ? c.onAccent : c.text);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    bool m_isDone = false;
    bool m_isNext = false;
};
} // namespace

FirstDayCard::FirstDayCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_intro(makeLabel(QString(), TextRole::Muted)) {
    setObjectName(QStringLiteral("firstDayCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_intro->setWordWrap(true);
    m_card->content()->addWidget(m_intro);
    ActionCollection& actions = context.actions;
    const auto settingsPage = [this] { m_context.navigator.open({page::settings}); };
    addLine(FirstStep::File, {});
    addLine(
        FirstStep::Organisation,
        {actions.add({QStringLiteral("today.organisation"),
                      [] { return tr("Enter organisation…"); },
                      [] { return tr("Opens the settings, where it stands who you are and how you are reached."); },
                      {},
                      IconName::House,
                      [this] { m_context.navigator.open({.page = page::settings, .command = command::enterOrganisation}); }})});
    addLine(FirstStep::Citizen,
            {actions.add({QStringLiteral("today.firstReferral"),
                          [] { return tr("New referral…"); },
                          [] { return tr("Receives a referral, beginning with the person."); },
                          {},
                          IconName::Add,
                          [this] { m_context.navigator.carryOutHere(page::referrals, command::newReferral); }}),
             actions.add({QStringLiteral("today.importCitizens"),
                          [] { return tr("Import from a spreadsheet…"); },
                          [] { return tr("Brings citizens in from a spreadsheet, after showing what would happen."); },
                          {},
                          IconName::Import,
                          [this] { openImport(this, m_context, ImportKind::Citizens); }})});
    addLine(FirstStep::Offers, {actions.add({QStringLiteral("today.importOffers"),
                                             [] { return tr("Fetch offers…"); },
                                             [] { return tr("Brings offers in from a spreadsheet or a directory."); },
                                             {},
                                             IconName::Offers,
                                             [this] { openImport(this, m_context, ImportKind::Offers); }})});
    addLine(FirstStep::Areas, {actions.add({QStringLiteral("today.areas"),
                                            [] { return tr("Enter areas…"); },
                                            [] { return tr("Opens the settings, where each parish has its area category."); },
                                            {},
                                            IconName::MapPin,
                                            settingsPage})});
    addLine(FirstStep::Backup,
            {actions.add({QStringLiteral("today.backup"),
                          [] { return tr("Back up…"); },
                          [] { return tr("Opens the settings, where a backup is made."); },
                          {},
                          IconName::Export,
                          [this] { m_context.navigator.open({.page = page::settings, .tab = section::security}); }})});
    addHiding();
    refresh();
    retranslate();
}

void FirstDayCard::addHiding() {
    m_hide = m_context.actions.add({QStringLiteral("today.hideFirstDay"),
                                    [] { return tr("Hide"); },
                                    [] { return tr("Takes the guidance for the first days away."); },
                                    {},
                                    std::nullopt,
                                    [this] { hideIt(); }});
    m_show = m_context.actions.add({QStringLiteral("today.showFirstDay"),
                                    [] { return tr("Show getting started"); },
                                    [] { return tr("Shows the guidance for the first days again."); },
                                    {},
                                    std::nullopt,
                                    [this] { showAgain(); }});
    m_card->addToTitle(buttonFor(m_hide, QStringLiteral("hideFirstDayButton"), ButtonRole::Quiet));
}

void FirstDayCard::hideIt() {
    const Undo back = changeSetting(m_context.workspace.settings, firstDayHidden, true);
    follow();
    offerUndo(this, tr("The guidance is hidden. Ctrl+K and “Show getting started” bring it back."),
              Undo([back, card = QPointer<FirstDayCard>(this)]() -> Result<void> {
                  const Result<void> done = back ? back() : Result<void>();
                  if (done && card) {
                      card->follow();
                  }
                  return done;
              }));
}

void FirstDayCard::showAgain() {
    if (allDone(firstSteps(m_context.workspace))) {
        if (MessageBar* messages = messagesFor(this)) {
            messages->tell(tr("Everything in the guidance is done."));
        }
        return;
    }
    m_context.workspace.settings.set(firstDayHidden, false);
    follow();
}

void FirstDayCard::follow() {
    refresh();
    Q_EMIT wantedChanged();
}

void FirstDayCard::addLine(FirstStep step, const QList<QAction*>& actions) {
    Line line{step,
              new StepMark(static_cast<int>(m_lines.size()) + 1),
              makeLabel(QString(), TextRole::Strong),
              makeLabel(QString(), TextRole::Muted),
              actions,
              {}};
    m_card->addLine();
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 4, 0, 4);
    across->setSpacing(14);
    across->addWidget(line.mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    line.title->setWordWrap(true);
    line.text->setWordWrap(true);
    words->addWidget(line.title);
    words->addWidget(line.text);
    across->addLayout(words, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    for (QAction* action : actions) {
        const QString name = action->objectName().section(QLatin1Char('.'), 1);
        line.buttons.append(buttonFor(action, name + QStringLiteral("Button"), ButtonRole::Ordinary));
        column->addWidget(line.buttons.last());
    }
    column->addStretch();
    across->addLayout(column);
    m_card->content()->addLayout(across);
    m_lines.append(line);
}

void FirstDayCard::retranslate() {
    const QString name = m_context.workspace.session.actor().section(QLatin1Char(' '), 0, 0);
    m_card->setTitle(name.isEmpty() ? tr("Welcome") : tr("Welcome, %1").arg(name));
    m_intro->setText(tr("Six things, and you are under way. The first ones take a few minutes."));
    const auto say = [this](FirstStep step, const QString& title, const QString& text) {
        for (const Line& line : m_lines) {
            if (line.step == step) {
                line.title->setText(title);
                line.text->setText(text);
            }
        }
    };
    say(FirstStep::File, tr("The file is made and encrypted"), tr("Only your passphrase opens it."));
    say(FirstStep::Organisation, QString(), QString());
    sayWhatIsMissing();
    say(FirstStep::Citizen, tr("Enter your first citizen"),
        tr("Begin with a referral. If you have a file from the doctor, drop it on the page Referrals."));
    say(FirstStep::Offers, tr("Fetch the offers"),
        tr("A spreadsheet or a directory. Then the program can find offers that fit."));
    say(FirstStep::Areas, tr("Enter the area category of the parishes"), tr("The program uses it in the screening."));
    say(FirstStep::Backup, tr("Make a backup"), tr("On a stick that lies somewhere else than the laptop."));
}

void FirstDayCard::refresh() {
    m_isWanted = !m_context.workspace.settings.value(firstDayHidden);
    m_hide->setVisible(m_isWanted);
    m_show->setVisible(!m_isWanted);
    if (!m_isWanted) {
        for (const Line& line : m_lines) {
            for (QAction* action : line.actions) {
                action->setVisible(false);
            }
        }
        return;
    }
    const QList<FirstStepState> steps = firstSteps(m_context.workspace);
    if (allDone(steps)) {
        m_context.workspace.settings.set(firstDayHidden, true);
        return refresh();
    }
    bool isNext = true;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const Line& line = m_lines[at];
        const bool isDone = steps[at].isDone;
        static_cast<StepMark*>(line.mark)->set(isDone, !isDone && isNext);
        setRole(line.title, isDone ? TextRole::Muted : TextRole::Strong);
        line.mark->setAccessibleName(isDone ? tr("Done") : tr("Not done yet"));
        for (qsizetype button = 0; button < line.buttons.size(); ++button) {
            line.actions[button]->setVisible(!isDone);
            // One primary button: the first one of the step to do now.
            setRole(line.buttons[button], !isDone && isNext && button == 0 ? ButtonRole::Primary : ButtonRole::Ordinary);
        }
        isNext = isNext && isDone;
    }
    sayWhatIsMissing();
}

void FirstDayCard::sayWhatIsMissing() {
    QStringList missing = m_context.workspace.documents.missingOnInformationSheet();
    if (missing.size() > 1) {
        const QString last = missing.takeLast();
        missing.last() = tr("%1 and %2").arg(missing.last(), last);
    }
    for (const Line& line : m_lines) {
        if (line.step == FirstStep::Organisation) {
            // Only a municipality is to name its officer.
            const bool hasOfficer = m_context.workspace.settings.value(organisationKind) == QLatin1String("municipality");
            line.title->setText(hasOfficer ? tr("Enter your telephone number and how data protection is reached")
                                           : tr("Enter your telephone number"));
            line.text->setText(missing.isEmpty()
                                   ? tr("The information sheet can be handed over.")
                                   : tr("The information sheet can be handed over once this is filled in under Settings: %1.")
                                         .arg(missing.join(QStringLiteral(", "))));
        }
    }
}

} // namespace brobygger

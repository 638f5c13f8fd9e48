// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/course_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/courses/closing_dialog.h"
#include "ui/courses/day_dialog.h"
#include "ui/courses/pause_dialog.h"
#include "ui/courses/taking_part_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/citizens/labour_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace brobygger {

CourseCard::CourseCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_chip(new Chip)
    , m_facts(new Facts)
    , m_phaseLabel(makeLabel(QString(), TextRole::Body))
    , m_phase(new QComboBox) {
    m_phase->setObjectName(QStringLiteral("phaseCombo"));
    m_phaseLabel->setBuddy(m_phase);
    m_card->addToTitle(m_chip);
    m_card->content()->addWidget(m_facts);
    auto* phase = new QHBoxLayout;
    phase->addWidget(m_phaseLabel);
    phase->addWidget(m_phase, 1);
    m_card->content()->addLayout(phase);
    addButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_phase, &QComboBox::activated, this, [this] {
        offerUndo(this, tr("The phase is changed."),
                  m_context.workspace.courses.enterPhase(m_course->id, m_phase->currentData().toString()));
    });
}

void CourseCard::addButtons() {
    auto* row = new WrappingRow;
    m_begin = add(
        "course.begin", [this] { return m_course ? tr("Take up again as a new course…") : tr("Open a course…"); },
        [] { return tr("From today or from an earlier day"); }, IconName::Add, &CourseCard::begin);
    row->addWidget(buttonFor(m_begin, QStringLiteral("beginCourseButton"), ButtonRole::Ordinary));
    const auto addStep = [&](CourseStep step, const char* id, const char* name, std::function<QString()> text,
                             std::function<QString()> toolTip, IconName icon) {
        QAction* action = m_context.actions.add(
            {QLatin1String(id), std::move(text), std::move(toolTip), {}, icon, [this, step] { take(step); }});
        m_steps.insert(step, action);
        row->addWidget(buttonFor(action, QLatin1String(name), ButtonRole::Ordinary));
    };
    addStep(
        CourseStep::Start, "course.start", "startCourseButton", [] { return tr("Take in…"); },
        [] { return tr("The course starts, today or on an earlier day"); }, IconName::Check);
    addStep(
        CourseStep::Pause, "course.pause", "pauseCourseButton", [] { return tr("Pause…"); },
        [] { return tr("The course rests; nothing is proposed until it goes on"); }, IconName::Clock);
    addStep(
        CourseStep::Resume, "course.resume", "resumeCourseButton", [] { return tr("Go on"); },
        [] { return tr("The course goes on"); }, IconName::Repeat);
    addStep(
        CourseStep::Close, "course.close", "closeCourseButton", [] { return tr("Close the course…"); },
        [] { return tr("How it ended, and what becomes of what is still open"); }, IconName::Close);
    row->addStretch();
    m_asked = add(
        "course.asked", [] { return tr("Asked to take part…"); },
        [] { return tr("When the citizen was asked, and the answer"); }, IconName::Question, &CourseCard::noteAnswer);
    row->addWidget(buttonFor(m_asked, QStringLiteral("takingPartButton"), ButtonRole::Quiet));
    m_days = add(
        "course.days", [] { return tr("Change days…"); }, [] { return tr("Opened, taken in, and when the end is expected"); },
        IconName::Edit, &CourseCard::changeDays);
    row->addWidget(buttonFor(m_days, QStringLiteral("changeDaysButton"), ButtonRole::Quiet));
    m_card->content()->addLayout(row);
}

QAction* CourseCard::add(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                         void (CourseCard::*run)()) {
    return m_context.actions.add(
        {QLatin1String(id), std::move(text), std::move(toolTip), {}, icon, [this, run] { (this->*run)(); }});
}

void CourseCard::retranslate() {
    m_card->setTitle(tr("Course"));
    m_phaseLabel->setText(tr("Phase"));
    refresh();
}

void CourseCard::refresh() {
    const QList<Course> courses = m_context.workspace.courses.forCitizen(m_citizen);
    m_course = courses.isEmpty() ? std::nullopt : std::optional(courses.first());
    const bool isOpen = m_course && m_course->state != CourseState::Closed;
    m_chip->setVisible(m_course.has_value());
    m_facts->clear();
    const QList<CourseStep> possible = m_course ? possibleSteps(m_course->state) : QList<CourseStep>();
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
        step.value()->setVisible(possible.contains(step.key()));
        step.value()->setEnabled(possible.contains(step.key()));
    }
    m_begin->setVisible(!isOpen);
    m_begin->setEnabled(!isOpen);
    m_days->setVisible(isOpen);
    m_days->setEnabled(isOpen);
    m_asked->setVisible(m_course.has_value());
    m_asked->setEnabled(m_course.has_value());
    m_context.actions.retranslate(); // the first course is opened, another one taken up
    m_phase->setVisible(isOpen);
    m_phaseLabel->setVisible(isOpen);
    if (m_course) {
        m_chip->setChip(courseChip(m_course->state));
        showFacts(*m_course);
        fillPhases(*m_course);
    } else {
        m_facts->add(tr("Course"), tr("None yet"));
    }
    if (courses.size() > 1) {
        m_facts->add(tr("Earlier courses"), QString::number(courses.size() - 1));
    }
}

void CourseCard::showFacts(const Course& course) {
    m_facts->add(tr("Opened"), formatDate(course.openedOn));
    if (const QString words = takingPartWords(m_context.workspace, course); !words.isEmpty()) {
        m_facts->add(tr("Asked to take part"), words);
    }
    m_facts->add(tr("Taken in"), course.startedOn.isValid() ? formatDate(course.startedOn) : tr("not yet"));
    if (course.plannedEndOn.isValid() && course.state != CourseState::Closed) {
        m_facts->add(tr("Expected to end"), formatDate(course.plannedEndOn));
    }
    if (const QString words = phaseWords(course); !words.isEmpty()) {
        m_facts->add(tr("Phases"), words);
    }
    for (const CoursePause& pause : m_context.workspace.courses.pauses(course.id)) {
        m_facts->add(tr("Rested"), pauseWords(pause, course));
    }
    m_facts->add(tr("Lives on"), labourNow(m_context.workspace, m_citizen));
    if (course.state == CourseState::Closed) {
        m_facts->add(tr("Closed"), formatDate(course.closedOn));
        m_facts->add(tr("Outcome"), closingWords(course));
        if (!course.closingNote.isEmpty()) {
            m_facts->add(tr("Closing note"), course.closingNote);
        }
    }
}

QString CourseCard::closingWords(const Course& course) const {
    const Workspace& workspace = m_context.workspace;
    QStringList words{codeWord(workspace, QStringLiteral("course_outcome"), course.outcome),
                      codeWord(workspace, QStringLiteral("closing_reason"), course.closingReason)};
    if (course.wasPlanned) {
        words << (*course.wasPlanned ? tr("planned") : tr("not planned"));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// "Opstart fra 12-10-2026, Følgeskab fra 02-11-2026": the phases with the days on which they began.
QString CourseCard::phaseWords(const Course& course) const {
    const auto programme = m_context.workspace.programmes.find(course.programmeId);
    const QString tongue = m_context.workspace.settings.value(language);
    QStringList words;
    for (const CoursePhase& entered : m_context.workspace.courses.phases(course.id)) {
        QString name = entered.phase; // a phase that the programme does not name any more
        for (const ProgrammePhase& phase : programme ? programme->phases : QList<ProgrammePhase>()) {
            name = phase.id == entered.phase ? phase.name.in(tongue) : name;
        }
        words << tr("%1 from %2").arg(name, formatDate(entered.from));
    }
    return words.join(QStringLiteral(", "));
}

void CourseCard::fillPhases(const Course& course) {
    QList<Choice> phases{{tr("Not in a phase"), QString()}};
    const QString tongue = m_context.workspace.settings.value(language);
    if (const auto programme = m_context.workspace.programmes.find(course.programmeId)) {
        for (const ProgrammePhase& phase : programme->phases) {
            phases.append({phase.name.in(tongue), phase.id});
        }
    }
    setChoices(m_phase, phases);
    choose(m_phase, course.phase);
}

void CourseCard::take(CourseStep step) {
    Courses& courses = m_context.workspace.courses;
    switch (step) {
    case CourseStep::Start: takeIn(); break;
    case CourseStep::Pause: openPause(this, m_context, *m_course); break;
    case CourseStep::Resume: offerUndo(this, tr("The course goes on."), courses.resume(m_course->id)); break;
    case CourseStep::Close: close(); break;
    }
}

void CourseCard::close() {
    if (m_course && m_course->state != CourseState::Closed) {
        openClosing(this, m_context, *m_course);
    }
}

/// What is out of order about taking somebody in now; it is her decision all the same.
QString CourseCard::takingInHint() const {
    const Workspace& workspace = m_context.workspace;
    QStringList hints;
    const auto screening = workspace.screenings.latest(m_citizen);
    if (!screening) {
        hints << tr("There is no screening.");
    } else if (screening->decision != ScreeningOutcome::In) {
        hints << tr("The screening does not say that it is the target group.");
    }
    return hints.join(QLatin1Char(' '));
}

/// Whether the course may not start yet; then the page says what is missing and leads there.
bool CourseCard::isStartHeld() {
    const QString missing = m_context.workspace.courses.missingForStart(m_citizen);
    if (missing.isEmpty()) {
        return false;
    }
    if (MessageBar* bar = messagesFor(this)) {
        bar->ask(Tone::Amber, missing, tr("Record consent…"), [&navigator = m_context.navigator, citizen = m_citizen] {
            navigator.open({page::citizens, citizen, tab::privacy, {}, 0, command::newConsent});
        });
    }
    return true;
}

void CourseCard::takeIn() {
    if (!m_course || isStartHeld()) {
        return;
    }
    askForDay(this, {QStringLiteral("takeInDialog"), tr("Take in"), tr("The course starts on"), tr("Take in"), takingInHint()},
              m_context.workspace.clock, [this, id = m_course->id](QDate on) -> Result<void> {
                  const auto started = m_context.workspace.courses.start(id, on);
                  if (!started) {
                      return started.error();
                  }
                  offerUndo(this, tr("The citizen is taken in from %1.").arg(formatDate(on)), started);
                  return {};
              });
}

void CourseCard::begin() {
    askForDay(this,
              {QStringLiteral("openCourseDialog"),
               m_course ? tr("Take up again as a new course") : tr("Open a course"),
               tr("The course is open from"),
               tr("Open the course"),
               {}},
              m_context.workspace.clock, [this](QDate on) -> Result<void> {
                  Courses& courses = m_context.workspace.courses;
                  const auto opened = m_course ? courses.reopenAsNew(m_course->id, on) : courses.open(m_citizen, on);
                  if (!opened) {
                      return opened.error();
                  }
                  if (MessageBar* bar = messagesFor(this)) {
                      bar->tell(tr("A new course is open."));
                  }
                  return {};
              });
}

void CourseCard::noteAnswer() {
    if (m_course) {
        openTakingPart(this, m_context, *m_course);
    }
}

void CourseCard::changeDays() {
    const Clock& clock = m_context.workspace.clock;
    auto* dialog = new FormDialog(tr("Days of the course"), tr("Save"), this, 1);
    dialog->setObjectName(QStringLiteral("courseDaysDialog"));
    DateField* opened = dialog->form()->date(QStringLiteral("openedOn"), tr("Opened"), clock, FieldNeed::Required);
    DateField* started = dialog->form()->date(QStringLiteral("startedOn"), tr("Taken in"), clock, FieldNeed::Required);
    DateField* end = dialog->form()->date(QStringLiteral("plannedEndOn"), tr("Expected to end"), clock);
    opened->setDate(m_course->openedOn);
    started->setDate(m_course->startedOn.isValid() ? std::optional(m_course->startedOn) : std::nullopt);
    end->setDate(m_course->plannedEndOn.isValid() ? std::optional(m_course->plannedEndOn) : std::nullopt);
    dialog->form()->setVisible(QStringLiteral("startedOn"), m_course->startedOn.isValid());
    dialog->form()->setHelp(QStringLiteral("plannedEndOn"), tr("The questionnaires of the end are due from a week before."));
    dialog->onSave([this, id = m_course->id, opened, started, end]() -> Result<void> {
        const auto changed = m_context.workspace.courses.changeDays(
            id, opened->date().value_or(QDate()), started->date().value_or(QDate()), end->date().value_or(QDate()));
        if (!changed) {
            return changed.error();
        }
        offerUndo(this, tr("The days are changed."), changed);
        return {};
    });
    dialog->open();
    opened->edit()->setFocus();
}

} // namespace brobygger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/course_card.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"
#include "ui/courses/closing_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/facts.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/offer_undo.h"
#include "ui/pickers/referral_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
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
    , m_phase(new QComboBox)
    , m_begin(makeButton(QStringLiteral("beginCourseButton"), QString(), ButtonRole::Primary)) {
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
    connect(m_begin, &QPushButton::clicked, this, &CourseCard::begin);
    connect(m_phase, &QComboBox::activated, this, [this] {
        offerUndo(this, tr("The phase is changed."),
                  m_context.workspace.courses.enterPhase(m_course->id, m_phase->currentData().toString()));
    });
}

void CourseCard::addButtons() {
    auto* row = new QHBoxLayout;
    row->addWidget(m_begin);
    const auto add = [&](CourseStep step, const char* name, ButtonRole role) {
        QPushButton* button = makeButton(QLatin1String(name), QString(), role);
        connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
        m_steps.insert(step, button);
        row->addWidget(button);
    };
    add(CourseStep::Start, "startCourseButton", ButtonRole::Primary);
    add(CourseStep::Pause, "pauseCourseButton", ButtonRole::Ordinary);
    add(CourseStep::Resume, "resumeCourseButton", ButtonRole::Primary);
    add(CourseStep::Close, "closeCourseButton", ButtonRole::Ordinary);
    row->addStretch();
    m_card->content()->addLayout(row);
}

void CourseCard::retranslate() {
    m_card->setTitle(tr("Course"));
    m_phaseLabel->setText(tr("Phase"));
    m_steps[CourseStep::Start]->setText(tr("Take in"));
    m_steps[CourseStep::Pause]->setText(tr("Pause"));
    m_steps[CourseStep::Resume]->setText(tr("Go on"));
    m_steps[CourseStep::Close]->setText(tr("Close the course"));
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
    }
    m_begin->setVisible(!isOpen);
    m_begin->setText(m_course ? tr("Take up again as a new course") : tr("Open a course"));
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
    m_facts->add(tr("Taken in"), course.startedOn.isValid() ? formatDate(course.startedOn) : tr("not yet"));
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
    const QDate today = m_context.workspace.clock.today();
    switch (step) {
    case CourseStep::Start:
        offerUndo(this, tr("The citizen is taken in from today."), courses.start(m_course->id, today));
        break;
    case CourseStep::Pause: offerUndo(this, tr("The course is paused."), courses.pause(m_course->id)); break;
    case CourseStep::Resume: offerUndo(this, tr("The course goes on."), courses.resume(m_course->id)); break;
    case CourseStep::Close: openClosing(this, m_context, *m_course); break;
    }
}

void CourseCard::begin() {
    Courses& courses = m_context.workspace.courses;
    const QDate today = m_context.workspace.clock.today();
    const auto opened = m_course ? courses.reopenAsNew(m_course->id, today) : courses.open(m_citizen, today);
    if (MessageBar* bar = messagesFor(this)) {
        opened ? bar->tell(tr("A new course is open.")) : bar->fail(opened.error().message);
    }
}

} // namespace brobygger

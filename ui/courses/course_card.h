// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_rules.h"
#include "ui/shell/slice.h"

#include <QMap>

class QAction;
class QComboBox;
class QLabel;

namespace brobygger {

class Card;
class Chip;
class Facts;

/// The citizen's course: its state, dates and phase, whether the citizen takes part and on what she lives, and the steps that
/// can be taken now.
class CourseCard final : public QWidget {
    Q_OBJECT
public:
    CourseCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();
    /// Asks on which day the citizen is taken in; says instead what is missing while the course may not start.
    void takeIn();
    /// Asks how the open course ended.
    void close();

private:
    void addButtons();
    QAction* add(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                 void (CourseCard::*run)());
    void showFacts(const Course& course);
    QString phaseWords(const Course& course) const;
    void fillPhases(const Course& course);
    void take(CourseStep step);
    void begin();
    void changeDays();
    void noteAnswer();
    QString takingInHint() const;
    bool isStartHeld();
    QString closingWords(const Course& course) const;

    PageContext& m_context;
    CitizenId m_citizen;
    std::optional<Course> m_course; ///< the newest
    Card* m_card;
    Chip* m_chip;
    Facts* m_facts;
    QLabel* m_phaseLabel;
    QComboBox* m_phase;
    QAction* m_begin = nullptr;
    QAction* m_days = nullptr;
    QAction* m_asked = nullptr;
    QMap<CourseStep, QAction*> m_steps;
};

} // namespace brobygger

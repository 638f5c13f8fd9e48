// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_rules.h"
#include "ui/shell/slice.h"

#include <QMap>

class QComboBox;
class QLabel;
class QPushButton;

namespace brobygger {

class Card;
class Chip;
class Facts;

/// The citizen's course: its state, dates and phase, and the steps that can be taken now.
class CourseCard final : public QWidget {
    Q_OBJECT
public:
    CourseCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();

private:
    void addButtons();
    void showFacts(const Course& course);
    void fillPhases(const Course& course);
    void take(CourseStep step);
    void begin();
    QString closingWords(const Course& course) const;

    PageContext& m_context;
    CitizenId m_citizen;
    std::optional<Course> m_course; ///< the newest
    Card* m_card;
    Chip* m_chip;
    Facts* m_facts;
    QLabel* m_phaseLabel;
    QComboBox* m_phase;
    QPushButton* m_begin;
    QMap<CourseStep, QPushButton*> m_steps;
};

} // namespace brobygger

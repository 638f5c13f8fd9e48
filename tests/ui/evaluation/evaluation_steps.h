// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/evaluation_data.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/tabs/tab_plan.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

namespace brobygger::test {

/// Waits for the counting, which happens on a thread of its own.
inline void waitForFigures(const EvaluationPage& page) {
    REQUIRE(QTest::qWaitFor([&page] { return page.evaluation().has_value(); }, 60000));
    settle();
}

/// The page with what was counted of a project.
struct CountedPage {
    Desk desk;
    EvaluationData data{desk.workspace()};
    std::unique_ptr<EvaluationPage> page;

    /// Counts what is in the file now.
    void show() {
        page = std::make_unique<EvaluationPage>(desk.context);
        Desk::show(*page);
        waitForFigures(*page);
    }
    EvaluationView& tabs() const { return *named<EvaluationView>(*page, "evaluationTabs"); }
    /// Brings a tab to the front, by the id of its plan, and answers it.
    QWidget& front(const char* id) const {
        for (int at = 0; at < tabs().count(); ++at) {
            if (QLatin1String(tabPlans()[at].id) == QLatin1String(id)) {
                tabs().setCurrentIndex(at);
            }
        }
        settle();
        REQUIRE(tabs().currentWidget()->objectName() == QLatin1String(id));
        return *tabs().currentWidget();
    }
    /// Clicks the button that is seen: cards are made anew when lines of citizens have been read, and the old ones go later.
    void click(const QWidget& inside, const char* button) const {
        QAbstractButton* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            const auto all = inside.findChildren<QAbstractButton*>(QLatin1String(button));
            const auto seen =
                std::find_if(all.cbegin(), all.cend(), [](const QAbstractButton* one) { return one->isVisible(); });
            found = seen == all.cend() ? nullptr : *seen;
            return found != nullptr;
        }));
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    /// Waits until a figure of the evaluation that is shown is as asked.
    template <class Asked> bool becomes(const char* figure, Asked asked) const {
        return QTest::qWaitFor(
            [&] {
                const auto& evaluation = page->evaluation();
                const Figure* found = evaluation ? evaluation->figure(QLatin1String(figure)) : nullptr;
                return found && asked(*found);
            },
            60000);
    }
};

/// The small project.
struct SmallProject : CountedPage {
    SmallProject() {
        data.smallProject();
        show();
    }
};

/// Whether a text stands on something, in part.
inline bool says(const QWidget& inside, const char* words) {
    const QList<QLabel*> labels = inside.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [words](const QLabel* label) { return label->text().contains(QString::fromUtf8(words)); });
}

} // namespace brobygger::test

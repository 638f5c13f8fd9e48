// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/desk.h"
#include "ui/kit/page.h"
#include "ui/measurements/measurements_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

/// Remembers what would have been handed over.
class GivingNavigator final : public Navigator {
public:
    void open(const Target& target) override { opened = target; }
    void handOver(const HandOver& given) override { handed = given; }
    Target opened;
    std::optional<HandOver> handed;
};

struct AroundMeasurements {
    GivingNavigator navigator;
    PageContext context;
    Page page{PageBody::Filling};
    MeasurementsTab* tab;

    AroundMeasurements(Desk& desk, CitizenId citizen)
        : context{desk.workspace(), navigator, desk.ask, desk.actions}
        , tab(new MeasurementsTab(context, citizen)) {
        page.content()->addWidget(tab);
        Desk::show(page);
    }
    template <class Widget> Widget* find(const char* name) const { return named<Widget>(*tab, name); }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
    void choose(const QString& instrument) const {
        auto* combo = find<QComboBox>("instrumentCombo");
        combo->setCurrentIndex(combo->findData(instrument));
    }
    void click(const char* button) const {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QApplication::processEvents();
    }
    void fillIn(const QString& instrument) const {
        choose(instrument);
        click("fillInButton");
    }
};

inline const Instrument& known(Desk& desk, const QString& id) { return *desk.workspace().instruments.catalogue().find(id); }

inline MeasurementId recorded(Desk& desk, CitizenId citizen, const QString& id, const Answers& answers, QDate on) {
    Measurement measurement = desk.workspace().measurements.blank(citizen, known(desk, id));
    measurement.answers = answers;
    measurement.answeredOn = on;
    const auto done = desk.workspace().measurements.record(measurement);
    REQUIRE(done);
    return done->id;
}

inline QList<MeasurementResult> resultsOf(Desk& desk, CitizenId citizen) {
    return desk.workspace().measurements.results(citizen);
}

/// Types each character to whatever has the focus by then, as somebody at a keyboard does.
inline void typeOn(const char* digits) {
    for (const char* digit = digits; *digit != 0; ++digit) {
        const char one[] = {*digit, 0};
        type(one);
    }
}

/// Every word in sight inside a widget.
inline QString everyWord(const QWidget& widget) {
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace brobygger::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_layout.h"

#include "core/base/text/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr CodeNames<EnvelopeKind, 3> envelopeNames{
    {{{EnvelopeKind::C5, "c5"}, {EnvelopeKind::C65, "c6-5"}, {EnvelopeKind::Both, "both"}}}};

/// What is visible through the window however the sheet slides in the envelope: C5 y 44–65.5 and C6/5 y 39–59, x to 101.
MmRect alwaysVisible(EnvelopeKind envelope) {
    switch (envelope) {
    case EnvelopeKind::C65: return {20, 39, 81, 20};
    case EnvelopeKind::Both: return {20, 44, 81, 15};
    case EnvelopeKind::C5: break;
    }
    return {20, 44, 81, 21.5};
}

/// Line height of the address: 4.7 mm at 11 points, 4.3 mm at 10.
double lineHeight(double points) { return points >= 11 ? 4.7 : 4.3; }

int linesIn(double height, double points) { return static_cast<int>(height / lineHeight(points) + 0.001); }

// Millimetres between the window and what stands beside and below it.
constexpr double senderGap = 5;
constexpr double senderEnd = 6;
constexpr double bodyGap = 8;

/// Where the address stands when the window is at the left.
MmRect addressPlace(const WindowMeasures& measures) {
    MmRect address = alwaysVisible(measures.envelope);
    if (measures.left > 0) {
        address.width = address.right() - measures.left;
        address.x = measures.left;
    }
    if (measures.top > 0) {
        address.height = address.bottom() - measures.top;
        address.y = measures.top;
    }
    if (measures.width > 0) {
        address.width = measures.width;
    }
    if (measures.height > 0) {
        address.height = measures.height;
    }
    return address;
}

struct LetterLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(LetterLayout)
};
} // namespace

EnvelopeKind envelopeKindFromCode(const QString& code) { return envelopeNames.value(code).value_or(EnvelopeKind::C5); }

WindowMeasures windowMeasures(const Settings& settings) {
    const auto mm = [&settings](const Setting<int>& setting) { return settings.value(setting) / 10.0; };
    return {envelopeKindFromCode(settings.value(envelopeKind)),
            settings.value(windowSide) == QLatin1String("right") ? WindowSide::Right : WindowSide::Left,
            mm(addressLeft),
            mm(addressTop),
            mm(addressWidth),
            mm(addressHeight),
            mm(windowFrom),
            mm(windowTo),
            mm(windowAcross)};
}

LetterLayout letterLayout(const WindowMeasures& measures, qsizetype addressLines) {
    LetterLayout layout;
    layout.address = addressPlace(measures);
    layout.window = {0, measures.from, measures.across, measures.to - measures.from};
    const double senderLeft = measures.across + senderGap;
    layout.sender = {senderLeft, measures.from, layout.page.width - layout.side - senderLeft, layout.window.height - senderEnd};
    layout.bodyTop = measures.to + bodyGap;
    if (measures.side == WindowSide::Right) {
        for (MmRect* place : {&layout.address, &layout.window, &layout.sender}) {
            place->x = layout.page.width - place->right();
        }
    }
    if (addressLines > linesIn(layout.address.height, 11)) {
        layout.addressPoints = 10;
    }
    layout.addressLines = linesIn(layout.address.height, layout.addressPoints);
    return layout;
}

LetterLayout letterLayout(EnvelopeKind envelope, qsizetype addressLines, double left, double top) {
    WindowMeasures measures;
    measures.envelope = envelope;
    measures.left = left;
    measures.top = top;
    return letterLayout(measures, addressLines);
}

LetterLayout letterLayout(const Settings& settings, qsizetype addressLines) {
    return letterLayout(windowMeasures(settings), addressLines);
}

Problems check(const LetterLayout& layout, qsizetype addressLines) {
    Problems problems;
    const MmRect& address = layout.address;
    if (address.x < qMax(layout.side, layout.window.x) || address.y < layout.window.y ||
        address.right() > qMin(layout.window.right(), layout.page.width - layout.side) ||
        address.bottom() > layout.window.bottom() || address.height <= 0 || address.width <= 0) {
        problems.error(QStringLiteral("address"),
                       LetterLayoutWords::tr("The address does not stand behind the window of the envelope."));
    }
    if (addressLines > layout.addressLines) {
        problems.hint(QStringLiteral("address"),
                      LetterLayoutWords::tr("The address has more lines than the window of the envelope shows."));
    }
    if (layout.sender.intersects(layout.window) || layout.bodyTop < layout.window.bottom()) {
        problems.error(
            QStringLiteral("window"),
            LetterLayoutWords::tr("Something else than the address could be seen through the window of the envelope."));
    }
    return problems;
}

} // namespace brobygger

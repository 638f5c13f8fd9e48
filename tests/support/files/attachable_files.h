// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brobygger {

// The smallest files of each kind that can be attached, made by hand.

/// One white page of 200 times 100 points.
QByteArray smallPdf();
/// Two times two points.
QByteArray smallPng();
/// The frame of one alone; it shows nothing.
QByteArray jpegFrame();
/// A directory with one entry; it shows nothing.
QByteArray tiffFrame();

} // namespace brobygger

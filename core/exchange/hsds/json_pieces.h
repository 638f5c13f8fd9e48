// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace brobygger {

// Takes JSON text apart without parsing it as a whole: a parsed document takes many times the room of its text. What lies
// within a piece is not looked at.

/// Gives each element of the array that the text is, in order, until `use` says no. False when it is no array.
bool forEachElement(QByteArrayView array, const std::function<bool(QByteArrayView element)>& use);
/// The same for the members of an object, their names without quotes.
bool forEachMember(QByteArrayView object, const std::function<bool(QByteArrayView name, QByteArrayView value)>& use);

} // namespace brobygger

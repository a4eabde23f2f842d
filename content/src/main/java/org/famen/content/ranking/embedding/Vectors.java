package org.famen.content.ranking.embedding;

/** What is worked out with vectors of numbers. */
public final class Vectors {
    private Vectors() {}

    /** Of two as long as each other. Four sums, because a processor adds to the next while the last is under way. */
    public static float dot(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += one[i] * other[i];
        }
        return first + second + third + fourth;
    }

    public static float length(float[] vector) {
        return (float) Math.sqrt(dot(vector, vector));
    }

    /** Places of the highest numbers, the highest first; of equal ones the first. For a few of many. */
    public static int[] highest(float[] numbers, int most) {
        int[] places = new int[Math.min(most, numbers.length)];
        int found = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (found == places.length && (found == 0 || numbers[i] <= numbers[places[found - 1]])) {
                continue;
            }
            int place = found == places.length ? found - 1 : found++;
            while (place > 0 && numbers[i] > numbers[places[place - 1]]) {
                places[place] = places[place - 1];
                place--;
            }
            places[place] = i;
        }
        return places;
    }

    /** The same direction at length 1; all zero stays so. */
    public static float[] unit(float[] vector) {
        float length = length(vector);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
